import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe('Mastodon', () => {
  it.each(fixturesOf('mastodon').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers whom somebody moved to, boosts or follows, somebody of another column, or the user', () => {
    for (const fixture of fixturesOf('mastodon')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/decoy|anna/i);
    }
  });

  it('takes no handle for an e-mail address', () => {
    for (const fixture of fixturesOf('mastodon')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      const kinds = people.flatMap(({ points }) => points.map(({ kind }) => kind));
      expect(kinds, fixture.name).not.toContain('email');
    }
  });

  it('is Mastodon on any host that bears two of its marks, and no host of one', () => {
    const { html } = fixtureOf('mastodon', 'status');
    const url = 'https://fedi.example/@mira/110000000000000001';
    expect(read(html, url)).toMatchObject({ site: 'mastodon', primary: 0 });
    const without = html.replace('id="mastodon"', '');
    expect(read(without, url)).not.toMatchObject({ site: 'mastodon' });
  });
});
