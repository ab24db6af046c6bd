import { beforeAll, describe, expect, it, vi } from 'vitest';
import { projectFiles } from '../support/source-tree.ts';
import { aboutSomebody, type Mark, outcomesOf, SITES_WITH_PEOPLE } from './renamed-pages.ts';

/** What adapters go by: only that can change anything when it is renamed. */
const SOURCES = projectFiles(['.ts', '.json'])
  .filter(({ path }) => path.startsWith('lib/sites/'))
  .map(({ text }) => text)
  .join('\n');

const isGoneBy = ({ attribute, word }: Mark) => SOURCES.includes(word ?? attribute);

const pages = SITES_WITH_PEOPLE.flatMap((site) =>
  aboutSomebody(site).map((fixture) => [`${site}/${fixture.name}`, fixture] as const),
);

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe('a site that calls one thing otherwise tomorrow', () => {
  it.each(pages)('%s: never shows somebody else as certain', (_name, fixture) => {
    const outcomes = outcomesOf(fixture, isGoneBy);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.filter(({ outcome }) => outcome === 'wrong and certain')).toEqual([]);
  });
});
