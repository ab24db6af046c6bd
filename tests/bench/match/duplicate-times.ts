import { bundle } from '../bundle.ts';
import { type Figure, figureOf } from '../figures.ts';
import { serveEmptyPage, startPlainChromium } from '../plain-chromium.ts';
import type { DuplicateTimes } from './in-page.ts';

const CONTACTS = 100_000;
const ROUNDS = 30;

/** How long it takes to find who else a contact may be, among 100,000 in a real database. */
export async function measureDuplicates(): Promise<Figure[]> {
  const browser = await startPlainChromium();
  const { server, address } = await serveEmptyPage();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate(
      `${await bundle('tests/bench/match/in-page.ts')}; globalThis.bench = bench; 0`,
    );
    await page.evaluate(`bench.seed({ contacts: ${CONTACTS}, interactions: 1, purchases: 0 })`);
    const call = `bench.measureDuplicates(${CONTACTS}, ${ROUNDS})`;
    const { first, next, found } = await page.evaluate<DuplicateTimes>(call);
    return [
      figureOf('who else of 100,000: first, all are read', first),
      figureOf(`who else of 100,000: from then on (${found} found)`, next),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
