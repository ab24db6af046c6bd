import type { Locator, Page } from 'playwright-core';
import { test } from 'vitest';
import { PracticeRun } from './practice-run.ts';
import { RealScreen } from './real-screen.ts';

/** A test with a practice run on a screen of its own, driven by a real keyboard and mouse. */
export const screenTest = test
  .extend('screen', async ({ task: _task }, { onCleanup }) => {
    const screen = await RealScreen.start();
    onCleanup(() => screen.end());
    return screen;
  })
  .extend('run', async ({ screen }, { onCleanup }) => {
    const run = await PracticeRun.begin({ headless: false, display: screen.display });
    onCleanup(() => run.end());
    return run;
  });

/** Where something in a page stands on the screen: a place inside of it, near its beginning. */
export async function placeOnScreen(
  page: Page,
  target: Locator,
): Promise<readonly [x: number, y: number]> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('it is not on the screen');
  const left = await page.evaluate(() => window.screenX);
  const top = await page.evaluate(() => window.screenY + window.outerHeight - window.innerHeight);
  return [left + box.x + 20, top + box.y + box.height / 2];
}
