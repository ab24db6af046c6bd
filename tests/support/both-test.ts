import { inject } from 'vitest';
import { FirefoxPractice } from './firefox-practice.ts';
import type { Practice, PracticeOptions } from './practice.ts';
import { PracticeRun } from './practice-run.ts';
import { type FirefoxSource, sharedTest } from './shared-firefox.ts';

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

const testWith = (options: PracticeOptions) =>
  sharedTest.extend('run', async ({ task, firefoxes }, { onCleanup }) => {
    const run = await begin(firefoxes, options);
    onCleanup(() => run.endAfter(task));
    return run;
  });

/** A test that runs in every browser, with a practice run of its own. */
export const bothTest = testWith({});

/** The same right after the extension was installed: no site is turned on. */
export const installedTest = testWith({ installed: true });
