import { describe, expect, it } from 'vitest';
import { savedPages } from '../bench/detect/saved-pages.ts';
import { numbersFrom, seedOf } from '../sites/changed-pages.ts';
import { faultsOf } from '../sites/random-changes.ts';

/** For each page; there are dozens of them for each site. `npm run bench -- detect` reads a thousand of each site. */
const VARIANTS = 2;

const pages = savedPages()
  .filter(({ group }) => group !== 'large page')
  .map((page) => [page.name, page] as const);

describe('a page that its site built anew', () => {
  it.each(pages)(
    '%s: is read without a fault, and makes nobody certain who was not there',
    (name, page) => {
      expect(faultsOf(page, VARIANTS, numbersFrom(seedOf(name)))).toEqual([]);
    },
  );
});
