import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('GitHub', () => {
  it.each(fixturesOf('github').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers somebody mentioned, assigned, of a list or hidden, a program, or the user', () => {
    for (const fixture of fixturesOf('github')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/decoy|anna/i);
    }
  });

  it('is GitHub on its own hosts only', () => {
    const { html, expected } = fixtureOf('github', 'issue');
    const { host } = new URL(expected.url);
    for (const other of ['github.example', 'github.com.example', 'notgithub.com'])
      expect(read(html, expected.url.replace(host, other)), other).not.toMatchObject({
        site: 'github',
      });
  });
});
