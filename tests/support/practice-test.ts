import { test } from 'vitest';
import { PracticeRun } from './practice-run.ts';

/** A test with a practice run of its own, closed and checked for requests at its end. */
export const practiceTest = test.extend('run', async ({ task }, { onCleanup }) => {
  const run = await PracticeRun.begin();
  onCleanup(async () => {
    const name = task.name.replaceAll(/[^a-z]+/gi, '-');
    if (task.result?.state === 'fail') await run.photograph(`tests/output/failed/${name}.png`);
    await run.end();
  });
  return run;
});
