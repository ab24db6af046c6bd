import { browser } from 'wxt/browser';
import { tellToStop } from './ask-page.ts';
import { isGranted } from './grants.ts';
import { readPage } from './inject.ts';
import { readsByItself } from './page-scripts.ts';
import { forget } from './tab-memory.ts';

/**
 * Starts reading in the tabs that are open on these origins already: a registration alone waits for the next load.
 * Sites that are read on request wait for the user.
 */
export async function readOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url === undefined || !readsByItself(url)) return;
      if (await isGranted(url)) await readPage(id, url);
    }),
  );
}

/** Stops the page scripts, at once, in every open tab whose origin is not granted, and forgets what they read. */
export async function leaveTabsWithoutGrant(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || (url !== undefined && (await isGranted(url)))) return;
      await Promise.all([tellToStop(id), forget(id)]);
    }),
  );
}
