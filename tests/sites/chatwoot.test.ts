import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe('Chatwoot', () => {
  it.each(fixturesOf('chatwoot').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('takes nothing from notes, bots, other agents, quoted messages and what stands beside', () => {
    for (const fixture of fixturesOf('chatwoot'))
      expect(JSON.stringify(readFixture(fixture)), fixture.name).not.toMatch(/decoy/i);
  });

  it('leaves out what agents wrote where nothing tells who is signed in', () => {
    const { html, expected } = fixtureOf('chatwoot', 'chat');
    const detection = read(html.replace(/<aside.*<\/aside>/, ''), expected.url);
    const messages = detection.kind === 'people' ? detection.conversation?.messages : undefined;
    expect(messages?.map(({ from }) => from)).toEqual([0, 0, 0]);
  });

  it('is less sure of a contact whose shown address is not the one behind it', () => {
    const { html, expected } = fixtureOf('chatwoot', 'hidden-decoy');
    const other = html.replace('title="ana.pereira@', 'title="else@');
    const detection = read(other, expected.url);
    const [person] = detection.kind === 'people' ? detection.people : [];
    expect(person).toMatchObject({ confidence: 'guess', points: [{ confidence: 'likely' }] });
  });

  it('is no other software that has one of the marks', () => {
    const html = '<main class="conversation-panel"><div data-message-id="1">x</div></main>';
    expect(read(html, 'https://desk.example/app/accounts/1/conversations/1').kind).toBe('none');
  });
});
