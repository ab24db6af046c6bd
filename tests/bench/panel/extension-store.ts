import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../support/launch.ts';
import { bundle } from '../bundle.ts';
import { type Figure, figureOf, type Goal } from '../figures.ts';
import type { Samples } from '../store/measure.ts';
import type { Size } from '../store/seed.ts';

const ROUNDS = 100;

const GOALS: Readonly<Record<string, Goal>> = {
  history: { of: 'p95', atMost: 10 },
  'save a note': { of: 'p95', atMost: 50 },
  'save a log': { of: 'p95', atMost: 50 },
  'search, first': { of: 'p95', atMost: 600 },
  'search, keystroke': { of: 'p95', atMost: 16 },
};

/** A page of the extension in which nothing of the panel runs, with the store's services in it. */
async function openStorePage(browser: ExtensionBrowser) {
  const page = await browser.open(browser.url('icons/16.png'));
  await page.evaluate(
    `${await bundle('tests/bench/store/measure.ts')}; globalThis.bench = bench; 0`,
  );
  return page;
}

/** Fills the extension's own store. */
export async function seedStore(browser: ExtensionBrowser, size: Size): Promise<void> {
  const page = await openStorePage(browser);
  await page.evaluate(`bench.seed(${JSON.stringify(size)})`);
  await page.close();
}

/** Waits until the fit to all customers is kept that whoever wrote the mail begins, once it is in front again. */
export async function measureFit(browser: ExtensionBrowser, mail: Page): Promise<Figure> {
  const page = await openStorePage(browser);
  await mail.bringToFront();
  const taken = await page.evaluate<number>('bench.untilFitted()');
  await page.close();
  return figureOf('first customer of a day → fit to all kept', [taken]);
}

/** Measures the services on the extension's own store, without the panel. */
export async function measureStore(browser: ExtensionBrowser, size: Size): Promise<Figure[]> {
  const page = await openStorePage(browser);
  const call = `bench.measureServices(${JSON.stringify(size)}, ${ROUNDS})`;
  const samples = await page.evaluate<Samples>(call);
  await page.close();
  return Object.entries(samples).map(([name, values]) =>
    figureOf(`service: ${name}`, values, GOALS[name]),
  );
}
