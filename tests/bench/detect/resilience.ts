import { setImmediate } from 'node:timers/promises';
import { readPage } from '../../sites/fixtures.ts';
import { changesOf, type Fault, faultsOf } from '../../sites/random-changes.ts';
import { aboutSomebody, type Outcome, outcomesOf } from '../../sites/renamed-pages.ts';
import type { PageToRead } from './page-to-read.ts';
import { pagesBySite } from './saved-pages.ts';

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
  /** The longest reading of a page changed by chance, in ms of the processor's time. */
  readonly longest: number;
}

const CHANGED = 1_000;
/** No reading may take longer, in ms of the processor's time: the goal of an adapter is 8. */
const LONGEST_MS = 2_000;

/** Renames everything on every fixture about somebody, and changes fixtures and real pages by chance; says each fault. */
export async function measureResilience(): Promise<{ measured: Resilience[]; faults: string[] }> {
  const measured: Resilience[] = [];
  const faults: string[] = [];
  for (const [site, pages] of pagesBySite()) {
    const one = await resilienceOf(site, pages);
    measured.push(one.resilience);
    faults.push(...one.faults);
  }
  return { measured, faults };
}

async function resilienceOf(site: string, pages: readonly PageToRead[]) {
  // any page may call its elements whatever it likes
  const fixtures = site === 'generic' ? [] : aboutSomebody(site);
  const outcomes = fixtures.flatMap((fixture) => outcomesOf(fixture));
  const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const each = Math.ceil(CHANGED / pages.length);
  let longest = 0;
  const read: typeof readPage = (page) => {
    const before = process.cpuUsage();
    const found = readPage(page);
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, Math.round((user + system) / 1000));
    return found;
  };
  const faults: string[] = [];
  for (const page of pages) {
    faults.push(...faultsOf(page, changesOf(page, each), read).map((one) => said(page, one)));
    // parsed pages are let go of only between turns: thousands in one would fill the memory
    await setImmediate();
  }
  const atFault = faults.length;
  if (longest > LONGEST_MS) faults.push(`${site}: a reading takes ${longest} ms`);
  const resilience: Resilience = {
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
    longest,
  };
  return { resilience, faults };
}

function said({ name }: PageToRead, { fault, changes }: Fault): string {
  return `${name}: ${fault} ${JSON.stringify(changes)}`;
}
