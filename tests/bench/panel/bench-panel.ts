import { setPriority } from 'node:os';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../support/launch.ts';
import { killWorker } from '../../support/worker-death.ts';
import { bundle } from '../bundle.ts';
import { type Figure, figureOf, type Goal } from '../figures.ts';
import type { Report } from '../report.ts';
import { measurePanelSize } from '../sizes.ts';
import type { Size } from '../store/seed.ts';
import { tableOf } from '../table.ts';
import { WatchedPanel } from './beside.ts';
import { castOf, longStanding } from './cast.ts';
import { measureFit, measureStore } from './extension-store.ts';
import { launchFilled } from './filled-profile.ts';
import { measureOpenings } from './openings.ts';
import { measureScrolling } from './scrolling.ts';
import {
  byClick,
  byNavigation,
  measureSwitches,
  type Switch,
  type SwitchTimes,
} from './switches.ts';
import { serveWebmail, type Webmail } from './webmail.ts';
import { measureLogs, measureNotes } from './writes.ts';

const SIZE: Size = { contacts: 100_000, interactions: 1_000_000, purchases: 300_000 };
const WARM_UP = 4;
const SWITCHES = 60;
const LOWEST = 19;
const COLD = 5;
const LOGS = 20;
const WHO: Goal = { of: 'p95', atMost: 80 };
const ALL: Goal = { of: 'p95', atMost: 150 };
const COLD_WHO: Goal = { of: 'p95', atMost: 300 };
const NO_LONG_TASK: Goal = { of: 'p95', atMost: 50 };
const SAVE: Goal = { of: 'p95', atMost: 50 };

const NOTES = [
  'Seeded: 100,000 contacts in 800 companies, forty of them with 5,000 interactions each; 1,000,000 interactions, texts of the newest tenth of them, 300,000 purchases and 25,000 open concerns.',
  'thread → who and concern: from the moment when the mail is in the page (navigation and frame: its document was parsed; in place: its content was put in) until the frame with the name and the open concern was drawn in the docked panel, by the clocks of both pages; → all: with the newest row of the history, what they are worth and what they bought.',
  'scrolling: a history of 5,000 by the wheel to its beginning; a task below 50 ms is not reported and counts as 0.',
  'Enter → note saved: from the key until the note line is empty again, which it is only after the strict transaction has ended; it is looked at with every frame, so that up to 16 ms are waiting.',
  'These are times by the clock: other work on the machine makes them longer.',
];

/** Measures the panel of the built extension on a full store; says each figure as it is found. */
export async function benchPanel(say: (line: string) => void): Promise<Report> {
  const cast = castOf(WARM_UP + SWITCHES, SIZE);
  const webmail = await serveWebmail([...cast, longStanding(SIZE)]);
  say('filling the store …');
  const { browser, remove } = await launchFilled(SIZE);
  try {
    say('measuring …');
    const page = await browser.open(webmail.mail(0));
    const script = await bundle('tests/bench/panel/in-panel.ts');
    const panel = new WatchedPanel(await browser.openPanel(page), script);
    await panel.prepare();
    // who measures gives way to what is measured: both have the same processors
    setPriority(LOWEST);
    // the first customer of a day begins the fit to all of them, which would run beside what is measured first
    const figures = [await measureFit(browser, page)];
    say(tableOf(figures));
    for (const measure of [measureThreads, measureWrites, measureOpening, measureLongHistory]) {
      const found = await measure({ browser, webmail, page, panel });
      say(tableOf(found));
      figures.push(...found);
    }
    figures.push(...(await measureStore(browser, SIZE)));
    const version = page.context().browser()?.version() ?? '';
    return { name: 'panel', browser: `Chromium ${version}`, figures, notes: NOTES };
  } finally {
    webmail.stop();
    await remove();
  }
}

interface Stage {
  browser: ExtensionBrowser;
  webmail: Webmail;
  page: Page;
  panel: WatchedPanel;
}

async function measureThreads({ browser, webmail, page, panel }: Stage): Promise<Figure[]> {
  const cast = [...castOf(WARM_UP + SWITCHES, SIZE).entries()];
  const figures: Figure[] = [];
  for (const [name, way] of waysOf(page, webmail)) {
    const go = await way();
    await measureSwitches(go, panel, new Map(cast.slice(0, WARM_UP)));
    const times = await measureSwitches(go, panel, new Map(cast.slice(WARM_UP)));
    figures.push(...switchFigures(name, times, WHO, ALL));
  }
  const cold = await measureSwitches(
    byNavigation(page, webmail),
    panel,
    new Map(cast.slice(0, COLD)),
    () => killWorker(browser),
  );
  return [...figures, ...switchFigures('worker gone', cold, COLD_WHO)];
}

function waysOf(page: Page, webmail: Webmail): [string, () => Promise<Switch>][] {
  const clickingIn = (address: string) => async () => {
    await page.goto(address);
    return byClick(page);
  };
  return [
    ['navigation', async () => byNavigation(page, webmail)],
    ['in a frame', clickingIn(webmail.withFrame)],
    ['in place', clickingIn(webmail.inPlace)],
  ];
}

function switchFigures(
  way: string,
  { heard, named, drawn }: SwitchTimes,
  who: Goal,
  all?: Goal,
): Figure[] {
  return [
    figureOf(`thread → who and concern, ${way}`, named, who),
    figureOf('  of which until the panel hears of it', heard),
    figureOf(`thread → all, ${way}`, drawn, all),
  ];
}

async function measureWrites({ webmail, page, panel }: Stage): Promise<Figure[]> {
  const { saved, drawn } = await measureNotes(panel);
  const cast = [...castOf(COLD + LOGS, SIZE).entries()].slice(COLD);
  const logs = await measureLogs(byNavigation(page, webmail), panel, new Map(cast));
  return [
    figureOf('Enter → note saved', saved, SAVE),
    figureOf('Enter → note drawn in the history', drawn),
    figureOf('Enter → log drawn in the history', logs),
  ];
}

async function measureOpening({ webmail, page, panel }: Stage): Promise<Figure[]> {
  const [last] = [...castOf(WARM_UP + SWITCHES, SIZE).entries()].slice(-1);
  if (last === undefined) throw new Error('nobody is in the cast');
  const [index, character] = last;
  await page.goto(webmail.mail(index));
  const { painted, drawn } = await measureOpenings(panel, character);
  return [
    figureOf('opening the panel → first paint', painted),
    figureOf('opening the panel → history drawn', drawn),
    measurePanelSize(),
  ];
}

async function measureLongHistory({ webmail, page, panel }: Stage): Promise<Figure[]> {
  await page.goto(webmail.mail(WARM_UP + SWITCHES));
  const { longTasks, rows } = await measureScrolling(panel, longStanding(SIZE));
  const longest = Math.max(0, ...longTasks);
  return [
    figureOf('scrolling 5,000: longest task', [longest], NO_LONG_TASK),
    figureOf('scrolling 5,000: rows in the document', rows, undefined, 'rows'),
  ];
}
