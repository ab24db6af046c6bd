import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('Slack', () => {
  it.each(fixturesOf('slack').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers who is listed, shared, named or an app, nor a number they gave', () => {
    for (const fixture of fixturesOf('slack')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/decoy|rui|phone|"slack.T01LUMO.B/i);
    }
  });

  it('has no person of an empty chat that is not named by id', () => {
    expect(JSON.stringify(readFixture(fixtureOf('slack', 'direct-no-messages')))).not.toContain(
      'certain',
    );
  });

  it('is Slack on its own host only', () => {
    const { html } = fixtureOf('slack', 'direct');
    for (const host of ['app.slack.com.example', 'slack.example'])
      expect(read(html, `https://${host}/client/T01LUMO/D01ANA`)).not.toMatchObject({
        site: 'slack',
      });
  });

  it('is sure by elimination of who it is with only beside what the user wrote', () => {
    const { html, expected } = fixtureOf('slack', 'direct-by-another-name');
    const sureOf = (text: string) => {
      const detection = read(text, expected.url);
      return detection.kind === 'people' && detection.people[0]?.confidence;
    };
    expect(sureOf(html)).toBe('certain');
    const alone = html
      .replaceAll('data-message-sender="U01ANNA"', '')
      .replaceAll('>Anna Keller</button>', '></button>');
    expect(sureOf(alone)).toBe('likely');
  });
});
