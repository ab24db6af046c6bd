import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Detection } from '../../lib/domain/detection.ts';
import { type Fixture, fixturesOf, read } from './fixtures.ts';
import { SITES_WITH_PEOPLE } from './renamed-pages.ts';

const BODY = /<body[^>]*>([\s\S]*)<\/body>/;
const DECOY = /decoy hidden|@decoys\.example/i;

/** What the page calls whom it is about by, apart from numbers, which are not theirs alone. */
function wordsFor({ expected: { detection } }: Fixture): string[] {
  const person = detection.kind === 'people' ? detection.people[detection.primary] : undefined;
  if (person === undefined) return [];
  const points = person.points.map(({ value }) => value.split('/').at(-1));
  return [person.name, ...points].flatMap((one) =>
    one !== undefined && one.length > 3 && /\p{L}/u.test(one) ? [one] : [],
  );
}

function saidIn(detection: Detection): number {
  return detection.kind === 'people' ? (detection.conversation?.messages.length ?? 0) : 0;
}

/** The page as it was for somebody else, which is left in it and hidden. */
function hiddenCopyOf(body: string, words: readonly string[]): string {
  const copy = words.reduce(
    (text, word) =>
      text.replace(
        new RegExp(word.replace(/[^\p{L}\d]/gu, String.raw`\$&`), 'gi'),
        word.includes('@') ? 'hidden@decoys.example' : 'Decoy Hidden',
      ),
    body,
  );
  return `<div hidden style="display:none">${copy}</div>`;
}

/** One page for each way in which a site tells whom it is about. */
function pagesOf(site: string): [string, Fixture][] {
  const told = new Map<string, Fixture>();
  for (const fixture of fixturesOf(site)) {
    const { detection } = fixture.expected;
    const person = detection.kind === 'people' ? detection.people[detection.primary] : undefined;
    if (person === undefined || wordsFor(fixture).length === 0) continue;
    const way = `${person.role} ${person.evidence}`;
    if (!told.has(way)) told.set(way, fixture);
  }
  return [...told.values()].map((fixture) => [`${site}/${fixture.name}`, fixture]);
}

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe('the page of somebody else that is still there, hidden', () => {
  it.each(SITES_WITH_PEOPLE.flatMap(pagesOf))('%s: is not what is read', (_name, fixture) => {
    const { html, expected } = fixture;
    const [, body = ''] = BODY.exec(html) ?? [];
    const copy = hiddenCopyOf(body, wordsFor(fixture));
    for (const both of [copy + body, body + copy]) {
      const seen = read(
        html.replace(body, () => both),
        expected.url,
        expected.own,
      );
      const about = seen.kind === 'people' ? seen.people[seen.primary] : undefined;
      expect(JSON.stringify(about ?? '')).not.toMatch(DECOY);
      expect(saidIn(seen)).toBeLessThanOrEqual(saidIn(expected.detection));
    }
  });
});
