import { test } from 'vitest';
import { PracticeRun } from './practice-run.ts';

/** A test with a practice run of its own, closed and checked for requests at its end. */
export const practiceTest = test.extend('run', async ({ task }, { onCleanup }) => {
  const run = await PracticeRun.begin();
  onCleanup(() => run.endAfter(task));
  return run;
});
