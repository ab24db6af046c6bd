import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../../support/launch.ts';
import { type Figure, figureOf, type Goal } from '../figures.ts';
import type { Webmail } from '../panel/webmail.ts';
import { ThreadClock } from './main-thread.ts';
import { VARIANTS } from './page-cost.ts';

const ROUNDS = 5;
const LOADED = 1_500;
const LOOKED = 1_000;
/** The page has begun with what it was asked for. */
const AT_WORK = 200;
const MILLION = 1_000_000;
const ADDED: Goal = { of: 'median', atMost: 50 };

/** How a page changes: what changes, where, how often, and how much of it at once. */
interface Flood {
  readonly name: string;
  readonly what: 'text' | 'attribute' | 'nodes';
  readonly where: 'beside' | 'in the conversation';
  readonly times: number;
  readonly atOnce: number;
  /** Between one go and the next, in milliseconds. */
  readonly pause: number;
  /** It begins with a click of the user's. */
  readonly clicked?: true;
}

const inPieces = { where: 'beside', times: MILLION, atOnce: 1_000, pause: 0 } as const;
const inOneTask = { where: 'beside', times: MILLION, atOnce: MILLION, pause: 0 } as const;

const FLOODS: readonly Flood[] = [
  { ...inPieces, name: 'a million texts', what: 'text' },
  { ...inPieces, name: 'a million attributes', what: 'attribute' },
  { ...inPieces, name: 'a million nodes', what: 'nodes' },
  { ...inPieces, name: 'a million nodes in the mail', what: 'nodes', where: 'in the conversation' },
  { ...inPieces, name: 'a million texts over 10 s', what: 'text', pause: 10 },
  { ...inOneTask, name: 'a million texts in one task', what: 'text' },
  { ...inOneTask, name: 'a million attributes in one task', what: 'attribute' },
  { ...inOneTask, name: 'a million nodes in one task', what: 'nodes' },
  { ...inOneTask, name: 'a million nodes in one task, by a click', what: 'nodes', clicked: true },
  {
    ...inPieces,
    name: 'a task for each change, half a minute',
    what: 'text',
    times: 6_000,
    atOnce: 1,
    pause: 5,
  },
  {
    ...inPieces,
    name: 'no change, half a minute',
    what: 'text',
    times: 1,
    atOnce: 1,
    pause: 30_000,
  },
];

/** Measures what the extension adds to a page that changes without end. */
export async function measureFlood(webmail: Webmail): Promise<Figure[]> {
  const added = FLOODS.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const without = await costs(VARIANTS.without, webmail);
    const alongside = await costs(VARIANTS.with, webmail);
    for (const [at, samples] of added.entries())
      samples.push((alongside[at] ?? Number.NaN) - (without[at] ?? Number.NaN));
  }
  return FLOODS.map(({ name }, at) =>
    figureOf(`CPU added by changes: ${name}`, added[at] ?? [], ADDED),
  );
}

async function costs(extension: string, webmail: Webmail): Promise<number[]> {
  const browser = await ExtensionBrowser.launch({ extension });
  try {
    const found: number[] = [];
    for (const [at, one] of FLOODS.entries())
      found.push(await costOf(browser, webmail.mail(at), one));
    return found;
  } finally {
    await browser.close();
  }
}

/** The CPU time of the main thread of a mail's page while it changes so, in milliseconds. */
async function costOf(browser: ExtensionBrowser, address: string, one: Flood): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await sleep(LOADED);
  const clock = await ThreadClock.of(page);
  const cost = await clock.time(() => flood(page, one));
  await page.close();
  return cost;
}

/** Changes the page as often as the flood says, and waits until whoever looks on has looked. */
async function flood(page: Page, one: Flood): Promise<void> {
  const changing = page.evaluate(async ({ what, where, times, atOnce, pause, clicked }) => {
    const mail = where === 'in the conversation' ? document.querySelector('#messagebody') : null;
    const place = (mail ?? document.body).appendChild(document.createElement('p'));
    // what is drawn is laid out anew with each piece, which would cost much more than anybody who looks on
    place.hidden = mail === null;
    const text = place.appendChild(document.createTextNode(''));
    const node = document.createElement('b');
    node.textContent = 'new';
    // what follows is a part of the task of the click
    if (clicked)
      await new Promise((resolve) => document.addEventListener('click', resolve, { once: true }));
    for (let done = 0; done < times; done += atOnce) {
      for (let now = done; now < done + atOnce; now += 1) {
        const value = now % 2 === 0 ? 'even' : 'odd';
        if (what === 'text') text.data = value;
        else if (what === 'attribute') place.className = value;
        else if (node.isConnected) node.remove();
        else place.append(node);
      }
      if (mail !== null) text.data = String(done);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }, one);
  await sleep(AT_WORK);
  if (one.clicked) await page.mouse.click(2, 2);
  await changing;
  await sleep(LOOKED);
}
