import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('Intercom', () => {
  it.each(fixturesOf('intercom').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('takes nothing from agents, notes, bots, articles and other conversations', () => {
    for (const fixture of fixturesOf('intercom'))
      expect(JSON.stringify(readFixture(fixture)), fixture.name).not.toMatch(/decoy/i);
  });

  it('gives the customer nothing of whom the page does not say to be one', () => {
    const { html, expected } = fixtureOf('intercom', 'chat');
    const detection = read(
      html.replaceAll('data-part-group-category', 'data-renamed'),
      expected.url,
    );
    expect(detection).toMatchObject({ kind: 'people', conversation: { messages: [] } });
  });

  it('is Intercom on its own hosts only', () => {
    const { html } = fixtureOf('intercom', 'mail');
    for (const host of ['app.intercom.com.example', 'notapp.intercom.com', 'help.intercom.com'])
      expect(read(html, `https://${host}/a/inbox/wk1/conversation/42`)).not.toMatchObject({
        site: 'intercom',
      });
  });
});
