import { inject } from 'vitest';
import { FirefoxPractice } from './firefox-practice.ts';
import type { Practice, PracticeOptions } from './practice.ts';
import { PracticeRun } from './practice-run.ts';
import { type FirefoxSource, OWN_FIREFOX, sharedTest } from './shared-firefox.ts';

declare module 'vitest' {
  /** What the projects of the tests hand over. */
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

const begin = (firefoxes: FirefoxSource, options: PracticeOptions): Promise<Practice> =>
  inject('browser') === 'firefox'
    ? FirefoxPractice.begin(firefoxes, options)
    : PracticeRun.begin(options);

const testWith = (options: PracticeOptions, own?: FirefoxSource) =>
  sharedTest.extend('run', async ({ task, firefoxes }, { onCleanup }) => {
    const run = await begin(own ?? firefoxes, options);
    onCleanup(() => run.endAfter(task));
    return run;
  });

/** A test that runs in every browser, with a practice run of its own. */
export const bothTest = testWith({});

/** The same in a browser that nobody used before, for one that is to crash. */
export const crashTest = testWith({}, OWN_FIREFOX);

/** The same with notifications allowed. */
export const notifiedTest = testWith({ notified: true });

/** The same right after the extension was installed: no site is turned on. */
export const installedTest = testWith({ installed: true });
