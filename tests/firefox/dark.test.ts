import { expect } from 'vitest';
import type { FirefoxPractice } from '../support/firefox-practice.ts';
import { firefoxTest as test } from '../support/firefox-test.ts';

const DARK = 'ui.systemUsesDarkTheme';

/** What the panel is written on and in, each as the lightest and the darkest of its three numbers up to 255. */
async function colours({ panel }: FirefoxPractice): Promise<{ paper: number; ink: number }> {
  const of = async (read: () => unknown) =>
    [...String(await panel.evaluate(read)).matchAll(/\d+/g)].map(Number);
  const paper = await of(() => getComputedStyle(document.body).backgroundColor);
  const ink = await of(() => getComputedStyle(document.body).color);
  return { paper: Math.max(...paper), ink: Math.min(...ink) };
}

// Firefox has a theme of its own besides the system's, which the sidebar is to follow
test('a dark Firefox has a dark sidebar with light writing', async ({ run }) => {
  await run.firefox.inBrowser(`Services.prefs.setIntPref('${DARK}', 1);`);
  await expect.poll(() => colours(run).then(({ paper }) => paper)).toBeLessThan(64);
  const { ink } = await colours(run);
  expect(ink).toBeGreaterThan(192);
});
