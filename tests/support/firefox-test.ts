import { FirefoxPractice } from './firefox-practice.ts';
import { sharedTest } from './shared-firefox.ts';

/** A test of what only Firefox has, with a practice run of its own. */
export const firefoxTest = sharedTest.extend('run', async ({ task, firefoxes }, { onCleanup }) => {
  const run = await FirefoxPractice.begin(firefoxes);
  onCleanup(() => run.endAfter(task));
  return run;
});
