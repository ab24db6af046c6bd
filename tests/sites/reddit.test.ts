import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('Reddit', () => {
  it.each(fixturesOf('reddit').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers somebody crossposted, deleted, of a list or hidden, a program, or the user', () => {
    for (const fixture of fixturesOf('reddit')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/decoy|anna/i);
    }
  });

  it('is Reddit on its own hosts only', () => {
    const { html, expected } = fixtureOf('reddit', 'post');
    const { host } = new URL(expected.url);
    for (const other of ['reddit.example', 'www.reddit.com.example', 'notwww.reddit.com'])
      expect(read(html, expected.url.replace(host, other)), other).not.toMatchObject({
        site: 'reddit',
      });
  });
});
