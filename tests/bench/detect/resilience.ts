import { setImmediate } from 'node:timers/promises';
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
export async function measureResilience(): Promise<Resilience[]> {
  const pages = savedPages().filter(({ group }) => group !== 'large page');
  const measured: Resilience[] = [];
  for (const { id } of ADAPTERS) {
    const own = pages.filter((page) => isOf(page, id));
    measured.push(await resilienceOf(id, own));
  }
  return measured;
}

function isOf({ name }: PageToRead, id: string): boolean {
  const [folder = ''] = name.split('/');
  // real pages of sites without an adapter are any pages
  return folder === id || (id === 'generic' && !ADAPTERS.some((one) => one.id === folder));
}

async function resilienceOf(site: string, pages: readonly PageToRead[]): Promise<Resilience> {
  // any page may call its elements whatever it likes
  const fixtures = site === 'generic' ? [] : aboutSomebody(site);
  const outcomes = fixtures.flatMap((fixture) => outcomesOf(fixture));
  const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const each = Math.ceil(CHANGED / pages.length);
  let atFault = 0;
  for (const page of pages) {
    atFault += faultsOf(page, each, numbersFrom(seedOf(page.name))).length;
    // parsed pages are let go of only between turns: thousands in one would fill the memory
    await setImmediate();
  }
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
    atFault,
  };
}
