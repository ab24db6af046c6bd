import { beforeAll, describe, expect, it, vi } from 'vitest';
import { thelounge } from '../../lib/sites/thelounge.ts';
import { fixtureOf, fixturesOf, readFixture } from './fixtures.ts';
import { savedPage } from './saved-page.ts';

const CHAT = 'https://irc.lumo.example/';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe('The Lounge', () => {
  it.each(fixturesOf('thelounge').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers who is listed, answered, named or a program', () => {
    for (const fixture of fixturesOf('thelounge')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/decoy|serv|"anna"|rui/i);
    }
  });

  it('is never certain of a nickname, which anybody can take', () => {
    expect(JSON.stringify(fixturesOf('thelounge').map(readFixture))).not.toContain('certain');
  });

  it('is known by two marks of structure, not by one', () => {
    const { html } = fixtureOf('thelounge', 'query');
    const accepts = (text: string) =>
      thelounge.accepts(savedPage(text, { url: new URL(CHAT), own: [] }));
    const unnamed = html.replace('content="The Lounge"', '');
    expect(accepts(unnamed)).toBe(true);
    expect(accepts(unnamed.replace('id="viewport"', ''))).toBe(false);
  });
});
