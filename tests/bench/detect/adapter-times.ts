import type { Browser, BrowserContext } from 'playwright-core';
import type { Detection } from '../../../lib/domain/detection.ts';
import { bundle } from '../bundle.ts';
import { type Figure, figureOf, type Goal } from '../figures.ts';
import { ThreadClock } from './main-thread.ts';
import type { PageToRead } from './page-to-read.ts';
import { savedPages } from './saved-pages.ts';

const WARM_UP = 10;
const SAMPLES = 6;
/** Readings that make one sample, so that asking for the time weighs little. */
const READINGS = 5;
const ADAPTER: Goal = { of: 'p95', atMost: 8 };

/** What one page costs to read, in milliseconds of CPU time a reading. */
interface Reading {
  /** The page, and what was read. */
  readonly name: string;
  readonly adapter: string;
  readonly group: PageToRead['group'];
  /** Nothing of the script had run before. */
  readonly first: number;
  readonly warm: readonly number[];
}

/**
 * Measures every adapter on every saved page in a real browser; nothing of the pages' own scripts runs. A figure for
 * each adapter, for each kind of page, and for each page that is large or above the goal.
 */
export async function measureAdapters(browser: Browser): Promise<Figure[]> {
  const script = await bundle('tests/bench/detect/in-page.ts');
  const context = await browser.newContext();
  const readings: Reading[] = [];
  for (const saved of savedPages()) readings.push(await readingOf(context, saved, script));
  await context.close();
  const pages = readings.map(({ name, warm }) => figureOf(name, warm, ADAPTER));
  const told = pages.filter(({ met }, at) => met === false || readings[at]?.group === 'large page');
  const usual = readings.filter(({ group }) => group !== 'large page');
  return [
    ...together(usual, ({ adapter }) => adapter),
    ...together(readings, ({ group }) => `every ${group}`),
    ...told,
  ];
}

/** A figure for the readings of each kind, and one for the first reading of each page. */
function together(readings: readonly Reading[], kindOf: (one: Reading) => string): Figure[] {
  const kinds = new Map<string, Reading[]>();
  for (const one of readings) kinds.set(kindOf(one), [...(kinds.get(kindOf(one)) ?? []), one]);
  return [...kinds].flatMap(([kind, all]) => [
    figureOf(
      `${kind}, ${all.length} pages`,
      all.flatMap(({ warm }) => warm),
      ADAPTER,
    ),
    figureOf(
      `${kind}, first reading`,
      all.map(({ first }) => first),
    ),
  ]);
}

async function readingOf(
  context: BrowserContext,
  { name, group, html, url, own }: PageToRead,
  script: string,
): Promise<Reading> {
  const page = await context.newPage();
  const headers = { 'content-security-policy': "script-src 'none'" };
  const [asked] = url.split('#', 1);
  await page.route('**', (route) =>
    // a browser asks for no fragment
    route.request().url() === asked
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(`${script}; globalThis.bench = bench; 0`);
  const chosen = `bench.choose(${JSON.stringify(own)})`;
  const adapter = await page.evaluate<string>(chosen);
  const clock = await ThreadClock.of(page);
  const read = (times: number) =>
    page.evaluate<Detection['kind']>(`bench.read(${JSON.stringify(own)}, ${times})`);
  const asking = await clock.time(() => read(0));
  const first = Math.max(0, (await clock.time(() => read(1))) - asking);
  const kind = await read(WARM_UP);
  const warm: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1)
    warm.push((await clock.time(() => read(READINGS))) / READINGS);
  await page.close();
  return { name: `${name} → ${adapter}: ${kind}`, adapter, group, first, warm };
}
