import { inject } from 'vitest';
import { ChromiumHands } from './in-both/chromium-hands.ts';
import { FirefoxHands } from './in-both/firefox-hands.ts';
import type { Hands } from './in-both/hands.ts';
import type { PracticeOptions } from './practice.ts';
import { sharedTest } from './shared-firefox.ts';

const isFirefox = inject('browser') === 'firefox';

const testWith = (options: PracticeOptions) =>
  sharedTest
    .extend('hands', async ({ firefoxes }, { onCleanup }): Promise<Hands> => {
      const hands = isFirefox
        ? await FirefoxHands.begin(firefoxes, options)
        : await ChromiumHands.begin(options);
      onCleanup(() => hands.end());
      return hands;
    })
    .extend('run', ({ hands }) => hands.run)
    .skipIf(!isFirefox && process.env['NO_SCREEN']);

/** A test in every browser, by the keys and the mouse of the whole browser; Chromium needs a screen for it. */
export const handsTest = testWith({});

/** The same right after the extension was installed: no site is turned on. */
export const installedHandsTest = testWith({ installed: true });
