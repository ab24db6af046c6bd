import { test } from 'vitest';
import type { FirefoxOptions } from './firefox.ts';
import { FirefoxRun } from './firefox-run.ts';

/** Tests with one Firefox for the whole file: each goes on where the one before ended, as a person does. */
export const firefoxTest = (options: FirefoxOptions = {}) =>
  test
    .extend('options', { scope: 'file' }, options)
    .extend('run', { scope: 'file' }, async ({ options: chosen }, { onCleanup }) => {
      const run = await FirefoxRun.begin(chosen);
      onCleanup(() => run.end());
      return run;
    });
