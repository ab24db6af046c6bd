import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('Facebook and Messenger', () => {
  it.each(fixturesOf('facebook').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers somebody of a list, a group, a post or quoted words, or the user', () => {
    for (const fixture of fixturesOf('facebook'))
      expect(JSON.stringify(readFixture(fixture)), fixture.name).not.toMatch(/decoy|anna/i);
  });

  it('is Facebook and Messenger on its own hosts only', () => {
    const { html, expected } = fixtureOf('facebook', 'chat');
    for (const host of ['facebook.example', 'www.facebook.com.example', 'notfacebook.com'])
      expect(
        read(html, expected.url.replace(new URL(expected.url).host, host)).kind,
        host,
      ).not.toBe('people');
  });
});
