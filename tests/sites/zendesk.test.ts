import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

function messages(change: (html: string) => string) {
  const { html, expected } = fixtureOf('zendesk', 'ticket');
  const detection = read(change(html), expected.url);
  return detection.kind === 'people' ? (detection.conversation?.messages ?? []) : [];
}

describe('Zendesk', () => {
  it.each(fixturesOf('zendesk').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('takes nothing from notes, agents, copied people, other tickets and side conversations', () => {
    for (const fixture of fixturesOf('zendesk'))
      expect(JSON.stringify(readFixture(fixture)), fixture.name).not.toMatch(/decoy|jens/i);
  });

  it('gives an agent no words of the customer, by the badge or by the type', () => {
    const texts = [
      messages((html) => html.replaceAll('AgentBadge', 'Renamed')),
      messages((html) => html.replaceAll('type="agent"', '')),
    ].map((all) => all.map(({ text }) => text).join());
    for (const text of texts) expect(text).not.toMatch(/Jens/);
  });

  it('leaves out whose side a comment is on where the two marks differ', () => {
    const both = messages((html) => html.replaceAll('type="agent"', 'type="end-user"'));
    expect(both.map(({ text }) => text).join()).not.toMatch(/Jens|Tuesday/);
  });

  it('is Zendesk on its own hosts only', () => {
    const { html } = fixtureOf('zendesk', 'ticket');
    for (const host of ['zendesk.com.example', 'notzendesk.com'])
      expect(read(html, `https://${host}/agent/tickets/4711`).kind).not.toBe('people');
  });
});
