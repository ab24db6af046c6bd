import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import * as z from 'zod/mini';

/** CPU time of a page's main thread for one load, in milliseconds. */
export interface LoadCost {
  /** Running scripts, of the page and of extensions. */
  readonly script: number;
  /** Everything. */
  readonly all: number;
}

const SECOND = 1000;
const SETTLED = 1500;
const TASKS = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** Microseconds of CPU time. */
      tdur: z.optional(z.number()),
      args: z.optional(
        z.object({ beginData: z.optional(z.object({ url: z.optional(z.string()) })) }),
      ),
    }),
  ),
});

/** Reads the CPU time of a page's main thread, which other work on the machine does not stretch. */
export class ThreadClock {
  private constructor(private readonly session: CDPSession) {}

  /** The clock of this page, from now on. */
  static async of(page: Page): Promise<ThreadClock> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new ThreadClock(session);
  }

  /** What the page's main thread has done since its process began with it. */
  async read(): Promise<LoadCost> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const milliseconds = (name: string) =>
      SECOND * (metrics.find((one) => one.name === name)?.value ?? Number.NaN);
    return { script: milliseconds('ScriptDuration'), all: milliseconds('TaskDuration') };
  }

  /** The CPU time that the main thread spends while `work` goes on, in milliseconds. */
  async time(work: () => Promise<unknown>): Promise<number> {
    const before = await this.read();
    await work();
    return (await this.read()).all - before.all;
  }
}

/** Loads an address in a new tab and says what it cost, a second and a half after it was loaded. */
export async function costOfLoad(context: BrowserContext, address: string): Promise<LoadCost> {
  const page = await context.newPage();
  const clock = await ThreadClock.of(page);
  await page.goto(address);
  await sleep(SETTLED);
  const cost = await clock.read();
  await page.close();
  return cost;
}

/** The CPU time of the longest task of the page's main thread while `work` goes on, in milliseconds. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories: TASKS });
  await work();
  await sleep(SETTLED);
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
  const { traceEvents } = traceSchema.parse(trace);
  const { origin } = new URL(page.url());
  const parsing = traceEvents.find(
    ({ name, args }) => name === 'ParseHTML' && args?.beginData?.url?.startsWith(origin),
  );
  if (parsing === undefined) throw new Error(`the trace holds nothing of ${origin}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === parsing.pid && tid === parsing.tid,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / SECOND));
}
