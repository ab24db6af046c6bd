import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('Instagram', () => {
  it.each(fixturesOf('instagram').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers somebody suggested, listed or of a post, or the user', () => {
    for (const fixture of fixturesOf('instagram'))
      expect(JSON.stringify(readFixture(fixture)), fixture.name).not.toMatch(/decoy|anna/i);
  });

  it('is Instagram on its own hosts only', () => {
    const { html, expected } = fixtureOf('instagram', 'chat');
    for (const host of ['instagram.example', 'www.instagram.com.example', 'notinstagram.com'])
      expect(
        read(html, expected.url.replace(new URL(expected.url).host, host)).kind,
        host,
      ).not.toBe('people');
  });
});
