import { ADAPTERS } from '../../../lib/sites/registry.ts';
import { numbersFrom, seedOf } from '../../sites/changed-pages.ts';
import { faultsOf } from '../../sites/random-changes.ts';
import { aboutSomebody, type Outcome, outcomesOf } from '../../sites/renamed-pages.ts';
import type { PageToRead } from './page-to-read.ts';
import { savedPages } from './saved-pages.ts';

/** What is read of a site's pages after one of their marks was renamed, and after changes by chance. */
export interface Resilience {
  readonly site: string;
  readonly renamed: number;
  readonly right: number;
  readonly less: number;
  readonly broken: number;
  readonly nobody: number;
  readonly wrong: number;
  readonly certainlyWrong: number;
  readonly byChance: number;
  readonly atFault: number;
}

const CHANGED = 1_000;

/** Renames everything on every fixture about somebody, and changes fixtures and real pages by chance. */
export function measureResilience(): Resilience[] {
  const pages = savedPages().filter(({ group }) => group !== 'large page');
  return ADAPTERS.map(({ id }) =>
    resilienceOf(
      id,
      pages.filter((page) => isOf(page, id)),
    ),
  );
}

function isOf({ name }: PageToRead, id: string): boolean {
  const [folder = ''] = name.split('/');
  // real pages of sites without an adapter are any pages
  return folder === id || (id === 'generic' && !ADAPTERS.some((one) => one.id === folder));
}

function resilienceOf(site: string, pages: readonly PageToRead[]): Resilience {
  // any page may call its elements whatever it likes
  const fixtures = site === 'generic' ? [] : aboutSomebody(site);
  const outcomes = fixtures.flatMap((fixture) => outcomesOf(fixture));
  const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const each = Math.ceil(CHANGED / pages.length);
  const faults = pages.flatMap((page) => faultsOf(page, each, numbersFrom(seedOf(page.name))));
  return {
    site,
    renamed: outcomes.length,
    right: count('right'),
    less: count('less'),
    broken: count('broken'),
    nobody: count('nobody'),
    wrong: count('wrong'),
    certainlyWrong: count('wrong and certain'),
    byChance: each * pages.length,
    atFault: faults.length,
  };
}
