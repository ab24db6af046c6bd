import { vi } from 'vitest';
import { originPatternOf } from '../../lib/browser/match-pattern.ts';
import { PAGE_SCRIPTS } from '../../lib/browser/page-scripts.ts';
import { type SiteState, siteStateOf } from '../../lib/browser/site-state.ts';
import type { Look } from '../../lib/domain/look.ts';
import type { Reading } from '../../lib/domain/stated.ts';
import { lookOf } from '../../lib/page/look.ts';
import { scan } from '../../lib/page/scan.ts';
import type { Page } from '../../lib/sites/adapter.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { createWorld } from '../unit/browser/world.ts';
import { type Fixture, fixturesOf } from './fixtures.ts';
import { savedPage, seenAnew } from './saved-page.ts';

const MINUTE = 60_000;

/** What a page script reports: what it reads, and where. */
export interface Report {
  url: string;
  reading: Reading;
  look: Look;
}

/** Every site that is read by marks of its own; any other page has none that could be renamed. */
export const SITES = PAGE_SCRIPTS.map(({ id }) => id).filter((id) => id !== 'generic');

/** What the page script of a site reports of a saved page, after something was done to it. */
export function reportOf(
  site: string,
  { html, expected }: Fixture,
  change: (page: Page) => void = () => undefined,
): Report {
  const { url, own } = expected;
  const page = savedPage(html, { url: new URL(url), own });
  change(page);
  const mine = ADAPTERS.filter(({ id }) => id === site);
  const seen = seenAnew(page);
  return { url, reading: scan(seen, mine), look: lookOf(seen.document, seen.visible) };
}

let tab = 0;

/** A browser in which the pages of a site are granted; `visit` opens one in a tab of its own, a while after the last. */
export async function browserAt(site: string) {
  // a worker that begins anew
  vi.resetModules();
  const { receive } = await import('../../lib/browser/receive.ts');
  const { recall } = await import('../../lib/browser/tab-memory.ts');
  const world = createWorld();
  const origins = new Set(
    fixturesOf(site).flatMap(({ expected }) => originPatternOf(expected.url) ?? []),
  );
  world.granted.push(...origins);
  const software = Object.fromEntries([...origins].map((one) => [one, site]));
  await world.browser.storage.local.set({ software });

  let shown: Look | undefined;
  const scripting = world.lookingAt(() => shown);

  const visit = async ({ url, reading, look }: Report, age?: number): Promise<SiteState> => {
    vi.setSystemTime(Date.now() + 11 * MINUTE);
    tab += 1;
    shown = look;
    world.open(url, { id: tab });
    const sender = { id: 'self', origin: new URL(url).origin, frameId: 0, tab: { id: tab } };
    await receive({ type: 'reading', document: 'd1', url, reading }, sender);
    const remembered = await recall(tab);
    return siteStateOf({
      ...{ url, granted: true, closed: false, silent: false },
      ...(remembered === undefined ? {} : { remembered }),
      ...(age === undefined ? {} : { age }),
    });
  };
  return { browser: { ...world.browser, scripting }, visit };
}
