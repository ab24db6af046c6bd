import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../../support/launch.ts';
import { type Figure, figureOf, type Goal } from '../figures.ts';
import type { Webmail } from '../panel/webmail.ts';
import { ThreadClock } from './main-thread.ts';
import { VARIANTS } from './page-cost.ts';

const ROUNDS = 3;
const LOADED = 1_500;
const LOOKED = 1_000;
const MUTATIONS = 1_000_000;
const ADDED: Goal = { of: 'median', atMost: 50 };

/** How a page changes a million times: what changes, where, and how much of it at once. */
interface Flood {
  readonly name: string;
  readonly what: 'text' | 'attribute' | 'nodes';
  readonly where: 'beside' | 'in the conversation';
  readonly atOnce: number;
  /** Between one go and the next, in milliseconds. */
  readonly pause: number;
}

const FLOODS: readonly Flood[] = [
  { name: 'text', what: 'text', where: 'beside', atOnce: 1_000, pause: 0 },
  { name: 'attributes', what: 'attribute', where: 'beside', atOnce: 1_000, pause: 0 },
  { name: 'nodes', what: 'nodes', where: 'beside', atOnce: 1_000, pause: 0 },
  { name: 'text over 10 s', what: 'text', where: 'beside', atOnce: 1_000, pause: 10 },
  { name: 'in the mail', what: 'nodes', where: 'in the conversation', atOnce: 1_000, pause: 0 },
  { name: 'text, one task', what: 'text', where: 'beside', atOnce: MUTATIONS, pause: 0 },
  { name: 'nodes, one task', what: 'nodes', where: 'beside', atOnce: MUTATIONS, pause: 0 },
];

/** Measures what the extension adds to a page that changes a million times. */
export async function measureFlood(webmail: Webmail): Promise<Figure[]> {
  const added = FLOODS.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const without = await costs('without', webmail);
    const alongside = await costs('with', webmail);
    for (const [at, samples] of added.entries())
      samples.push((alongside[at] ?? Number.NaN) - (without[at] ?? Number.NaN));
  }
  return FLOODS.map(({ name }, at) =>
    figureOf(`CPU added to a million changes: ${name}`, added[at] ?? [], ADDED),
  );
}

async function costs(variant: keyof typeof VARIANTS, webmail: Webmail): Promise<number[]> {
  const browser = await ExtensionBrowser.launch({ extension: VARIANTS[variant] });
  try {
    const found: number[] = [];
    for (const [at, one] of FLOODS.entries()) {
      const page = await browser.context.newPage();
      await page.goto(webmail.mail(at));
      await sleep(LOADED);
      const clock = await ThreadClock.of(page);
      found.push(await clock.time(() => flood(page, one)));
      await page.close();
    }
    return found;
  } finally {
    await browser.close();
  }
}

/** Changes the page a million times, and waits until whoever looks on has looked. */
async function flood(page: Page, one: Flood): Promise<void> {
  await page.evaluate(
    async ({ what, where, atOnce, pause, all }) => {
      const mail = where === 'in the conversation' ? document.querySelector('#messagebody') : null;
      const place = (mail ?? document.body).appendChild(document.createElement('p'));
      const text = place.appendChild(document.createTextNode(''));
      const node = document.createElement('b');
      node.textContent = 'new';
      for (let done = 0; done < all; done += atOnce) {
        for (let now = done; now < done + atOnce; now += 1) {
          if (what === 'text') text.data = String(now);
          else if (what === 'attribute') place.className = String(now);
          else if (node.isConnected) node.remove();
          else place.append(node);
        }
        if (mail !== null) text.data = String(done);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
    { ...one, all: MUTATIONS },
  );
  await sleep(LOOKED);
}
