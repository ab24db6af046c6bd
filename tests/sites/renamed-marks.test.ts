import { beforeAll, describe, expect, it, test, vi } from 'vitest';
import { projectFiles } from '../support/source-tree.ts';
import {
  aboutSomebody,
  type Mark,
  marksOf,
  outcomesOf,
  SITES_WITH_PEOPLE,
} from './renamed-pages.ts';
import { savedPage } from './saved-page.ts';

/** What the adapter of a site may go by: only that can change anything when it is renamed. */
function sourcesOf(site: string): string {
  const others = SITES_WITH_PEOPLE.filter((id) => id !== site);
  const isOthers = (path: string) =>
    others.some((id) =>
      new RegExp(`^lib/sites/(?:recipes/)?${id}(?:/|\\.(?:ts|json)$)`).test(path),
    );
  return SOURCES.filter(({ path }) => !isOthers(path))
    .map(({ text }) => text)
    .join('\n');
}

const SOURCES = projectFiles(['.ts', '.json']).filter(({ path }) => path.startsWith('lib/sites/'));

const pages = SITES_WITH_PEOPLE.flatMap((site) => {
  const sources = sourcesOf(site);
  const isGoneBy = ({ attribute, word }: Mark) => sources.includes(word ?? attribute);
  return aboutSomebody(site).map(
    (fixture) => [`${site}/${fixture.name}`, fixture, isGoneBy] as const,
  );
});

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

test.each(SITES_WITH_PEOPLE)('%s has something that can be renamed', (site) => {
  const marks = pages
    .filter(([name]) => name.startsWith(`${site}/`))
    .flatMap(([, { html, expected }, isGoneBy]) =>
      marksOf(savedPage(html, { url: new URL(expected.url), own: [] })).filter(isGoneBy),
    );
  expect(marks.length).toBeGreaterThan(1);
});

describe('a site that calls one thing otherwise tomorrow', () => {
  it.each(pages)('%s: never shows somebody else as certain', (_name, fixture, isGoneBy) => {
    const outcomes = outcomesOf(fixture, isGoneBy);
    expect(outcomes.filter(({ outcome }) => outcome === 'wrong and certain')).toEqual([]);
  });
});
