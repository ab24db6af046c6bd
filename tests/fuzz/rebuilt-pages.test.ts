import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { pagesBySite } from '../bench/detect/saved-pages.ts';
import { changesOf, faultsOf } from '../sites/random-changes.ts';

/** Of each site, at least one of each of its pages. `npm run bench -- detect` reads a thousand of each site. */
const VARIANTS = 400;

const pages = pagesBySite().flatMap(([, own]) =>
  own.map((page) => [page.name, page, Math.ceil(VARIANTS / own.length)] as const),
);

describe('a page that its site built anew, or that arrived in part', () => {
  it.each(pages)(
    '%s: is read to its end without a fault, and makes nobody certain who is not certainly whom it is about',
    async (_name, page, count) => {
      expect(faultsOf(page, changesOf(page, count))).toEqual([]);
      // parsed pages are let go of only between turns: thousands in one would fill the memory
      await setImmediate();
    },
  );
});
