import { setTimeout as sleep } from 'node:timers/promises';
import type { WatchedPanel } from './beside.ts';
import type { Character } from './cast.ts';

/** Milliseconds from the panel's navigation. */
export interface OpeningTimes {
  /** Something was painted. */
  readonly painted: number[];
  /** Name and history were drawn. */
  readonly drawn: number[];
}

const OPENINGS = 12;
const REST = 500;

/** Opens the panel anew beside the mail of this person. From now on every load of the panel is watched. */
export async function measureOpenings(
  watched: WatchedPanel,
  { name, newest }: Character,
): Promise<OpeningTimes> {
  await watched.watchEveryLoadFor({ heading: name, row: newest });
  const times: OpeningTimes = { painted: [], drawn: [] };
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await watched.panel.reload();
    const { drawn } = await watched.seen();
    const { origin, painted } = await watched.panel.evaluate<{ origin: number; painted: number }>(
      FIRST_PAINT,
    );
    times.painted.push(painted);
    times.drawn.push(drawn - origin);
    await sleep(REST);
  }
  return times;
}

/** When the page in which it runs began, and when something was first painted; a text, as the names that a bundler gives to functions are unknown there. */
const FIRST_PAINT = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint) resolve({ origin: performance.timeOrigin, painted: paint.startTime });
  }).observe({ type: 'paint', buffered: true });
})`;
