import type { Browser, BrowserContext } from 'playwright-core';
import type { Detection } from '../../../lib/domain/detection.ts';
import { bundle } from '../bundle.ts';
import { type Figure, figureOf, type Goal } from '../figures.ts';
import { ThreadClock } from './main-thread.ts';
import type { PageToRead } from './page-to-read.ts';
import { savedPages } from './saved-pages.ts';

const WARM_UP = 10;
const SAMPLES = 20;
/** Readings that make one sample, so that asking for the time weighs little. */
const READINGS = 5;
const ADAPTER: Goal = { of: 'p95', atMost: 8 };

/** What one page costs to read, in milliseconds of CPU time a reading. */
interface Reading {
  /** The adapter, and what it read. */
  readonly outcome: string;
  /** Nothing of the script had run before. */
  readonly first: number;
  readonly warm: readonly number[];
}

/** Measures every adapter on every saved page in a real browser; nothing of the pages' own scripts runs. */
export async function measureAdapters(browser: Browser): Promise<Figure[]> {
  const script = await bundle('tests/bench/detect/in-page.ts');
  const context = await browser.newContext();
  const groups = new Map<PageToRead['group'], Reading[]>();
  const figures: Figure[] = [];
  for (const saved of savedPages()) {
    const reading = await readingOf(context, saved, script);
    groups.set(saved.group, [...(groups.get(saved.group) ?? []), reading]);
    figures.push(figureOf(`${saved.name} → ${reading.outcome}`, reading.warm, ADAPTER));
  }
  await context.close();
  for (const [group, readings] of groups) {
    const warm = readings.flatMap((one) => one.warm);
    const first = readings.map((one) => one.first);
    figures.push(figureOf(`every ${group}`, warm, ADAPTER));
    figures.push(figureOf(`every ${group}, first reading`, first));
  }
  return figures;
}

async function readingOf(
  context: BrowserContext,
  { html, url, own }: PageToRead,
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
  return { outcome: `${adapter}: ${kind}`, first, warm };
}
