import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe('Freshdesk', () => {
  it.each(fixturesOf('freshdesk').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('takes nothing from notes, agents, copied people and other tickets', () => {
    for (const fixture of fixturesOf('freshdesk'))
      expect(JSON.stringify(readFixture(fixture)), fixture.name).not.toMatch(/decoy|agent/i);
  });

  it('knows the customer by name where the class of outside writers is gone', () => {
    const { html, expected } = fixtureOf('freshdesk', 'ticket');
    const detection = read(html.replaceAll('ticket-details__requestor', 'renamed'), expected.url);
    const messages = detection.kind === 'people' ? detection.conversation?.messages : [];
    expect(messages?.map(({ key, from }) => [key, from])).toEqual([
      ['11', 0],
      ['15', 0],
    ]);
  });

  it('is Freshdesk on its own hosts only', () => {
    const { html } = fixtureOf('freshdesk', 'ticket');
    for (const host of ['freshdesk.com.example', 'notfreshdesk.com'])
      expect(read(html, `https://${host}/a/tickets/51`).kind).not.toBe('people');
  });
});
