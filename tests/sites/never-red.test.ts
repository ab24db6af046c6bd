import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SiteState } from '../../lib/browser/site-state.ts';
import { pageKindOf } from '../../lib/sites/page-kind.ts';
import { type Fixture, fixturesOf } from './fixtures.ts';
import { aboutSomebody } from './renamed-pages.ts';
import { browserAt, type Report, reportOf, SITES } from './visits.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T09:00:00Z') });
});
afterAll(() => {
  vi.useRealTimers();
});

const MOST_VISITS = 100;
const SIGNED_OUT = /signed-out|sign-in|wall|authentication/;
/** Conversations that are open, and of which it can't be told with whom. */
const OPEN =
  /^(?:tawk\/(?:only|still|two)|thelounge\/query-titles-differ|zalo\/(?:opened|row|several|two))/;
/** A page that is being built is looked at before it would be warned of. */
const YOUNG_MS = 4_000;

/** Lists, settings, what is shown to whoever is signed out, and pages that are being built. */
function isNobodys(site: string, { name, expected }: Fixture): boolean {
  const { detection, url } = expected;
  if (detection.kind === 'pending') return true;
  if (detection.kind !== 'none' || OPEN.test(`${site}/${name}`)) return false;
  return SIGNED_OUT.test(name) || pageKindOf(site, new URL(url)) === undefined;
}

/** Whether it is known of what kind a page is, by its address or its fields. */
function isTold(site: string, { url, reading, look }: Report): boolean {
  if (look.offersSignIn) return false;
  return pageKindOf(site, new URL(url)) !== undefined || (reading.fields ?? 0) > 0;
}

/** Red is `broken`, amber is a doubt. */
function isWarned(state: SiteState): boolean {
  return state.kind === 'broken' || (state.kind === 'people' && state.doubt !== undefined);
}

describe('pages that are about nobody', () => {
  test.each(SITES)('%s: are never warned of, in whatever order they are visited', async (site) => {
    const { browser, visit } = await browserAt(site);
    made.browser = browser;
    const read: Report[] = [];
    for (const one of aboutSomebody(site)) {
      read.push(reportOf(site, one));
      await setImmediate();
    }
    const nobodys = fixturesOf(site)
      .filter((one) => isNobodys(site, one))
      .map((one) => [one.name, reportOf(site, one), one.expected.detection.kind] as const);
    const orders = fc.array(fc.nat(nobodys.length - 1), { maxLength: MOST_VISITS });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        for (const one of read) await visit(one);
        for (const at of order) {
          const [name, report, kind] = nobodys[at] ?? [];
          if (report === undefined) continue;
          const state = await visit(report, kind === 'pending' ? YOUNG_MS : undefined);
          expect(isWarned(state), name).toBe(false);
        }
      }),
      { numRuns: 5, seed: 20261128, endOnFailure: true },
    );
  });
});

describe('a site that is red', () => {
  test.each(['gmail', 'x', 'whatsapp', 'zendesk', 'zalo', 'roundcube', 'mastodon'])(
    '%s: is green again with the first page that is read',
    async (site) => {
      const { browser, visit } = await browserAt(site);
      made.browser = browser;
      const page = aboutSomebody(site)
        .map((one) => reportOf(site, one))
        .find((one) => isTold(site, one));
      if (page === undefined) throw new Error('nobody is shown');
      const lost = {
        ...page,
        reading: { kind: 'none' as const, fields: page.reading.fields ?? 0 },
      };
      await visit(page);
      let state = await visit(lost);
      for (let misses = 1; misses < 12; misses += 1) state = await visit(lost);
      expect(state.kind).toBe('broken');
      expect((await visit(page)).kind).toBe('people');
      expect((await visit({ ...lost, url: new URL('/', page.url).href })).kind).not.toBe('broken');
    },
  );
});
