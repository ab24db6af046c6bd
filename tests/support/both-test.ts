import { inject, test } from 'vitest';
import { FirefoxPractice } from './firefox-practice.ts';
import type { Practice } from './practice.ts';
import { PracticeRun } from './practice-run.ts';

declare module 'vitest' {
  /** What the projects of the tests hand over. */
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

/** A test that runs in every browser, with a practice run of its own. */
export const bothTest = test.extend('run', async ({ task }, { onCleanup }): Promise<Practice> => {
  const isFirefox = inject('browser') === 'firefox';
  const run = isFirefox ? await FirefoxPractice.begin() : await PracticeRun.begin();
  onCleanup(() => run.endAfter(task));
  return run;
});
