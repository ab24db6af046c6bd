import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe('Bluesky', () => {
  it.each(fixturesOf('bluesky').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers somebody suggested, of a feed, mentioned or hidden, or the user', () => {
    for (const fixture of fixturesOf('bluesky')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/decoy|anna/i);
    }
  });

  it('is Bluesky on its own host only', () => {
    const { html, expected } = fixtureOf('bluesky', 'post');
    for (const host of ['bsky.example', 'bsky.app.example', 'notbsky.app'])
      expect(read(html, expected.url.replace('bsky.app', host))).not.toMatchObject({
        site: 'bluesky',
      });
  });
});
