import { setTimeout as sleep } from 'node:timers/promises';
import type { WatchedPanel } from './beside.ts';
import type { Character } from './cast.ts';

/** What was seen while a history was scrolled to its end. */
export interface Scrolling {
  /** Milliseconds of every task of the panel's main thread that took 50 or more. */
  readonly longTasks: number[];
  /** Rows that stood in the document, at every look. */
  readonly rows: number[];
}

const STEP_PIXELS = 600;
const MOST_STEPS = 3_000;

/** Scrolls the history of who is in view to its very beginning, as somebody with a wheel does. */
export async function measureScrolling(
  { panel }: WatchedPanel,
  { name }: Character,
): Promise<Scrolling> {
  await panel.getByRole('heading', { level: 1, name }).waitFor();
  const timeline = panel.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('listitem').first().hover();
  await panel.evaluate(WATCH_LONG_TASKS);
  const rows: number[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await panel.mouse.wheel(0, STEP_PIXELS);
    await sleep(16);
    const { count, ended } = await panel.evaluate<{ count: number; ended: boolean }>(LOOK);
    rows.push(count);
    if (ended) break;
    if (step === MOST_STEPS - 1) throw new Error('the history has no end');
  }
  return { longTasks: await panel.evaluate<number[]>('longTasks'), rows };
}

const WATCH_LONG_TASKS = `globalThis.longTasks = [];
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) longTasks.push(one.duration);
}).observe({ type: 'longtask' }); 0`;

/** How many rows there are, and whether the end is reached: nothing older is to be shown, and the last row is in view. */
const LOOK = `(() => {
  const timeline = document.querySelector('section[aria-label="Timeline"]');
  const rows = timeline.querySelectorAll('li');
  const older = [...timeline.querySelectorAll('button')].find((one) => one.textContent === 'Show older');
  older?.click();
  const last = rows[rows.length - 1]?.getBoundingClientRect();
  return { count: rows.length, ended: older === undefined && last !== undefined && last.top < innerHeight };
})()`;
