import { samePage } from '../sites/read/web-address.ts';
import { askWhoWatches } from './ask-page.ts';
import { forgetPressed } from './gestures.ts';
import { isGranted } from './grants.ts';
import { originPatternOf } from './match-pattern.ts';
import { readsByItself } from './page-scripts.ts';
import { forget, recall } from './tab-memory.ts';

/** What the browser tells of a tab that changed. */
export interface TabChange {
  status?: string;
  url?: string;
}

/**
 * Keeps the memory of a tab true while its page changes. What was read is forgotten when the origin is another or not
 * granted, and when no page script answers after a reload or at the end of a load. A changed address alone proves
 * nothing: mail and chat programs change it on every thread, and their page script reports that itself. A site that is
 * read on request reports nothing, so there another address is another page.
 */
export async function followTabChange(tab: number, change: TabChange, url?: string): Promise<void> {
  const since = Date.now();
  const { status } = change;
  if (status === undefined) return;
  if (status === 'loading') await forgetPressed(tab);
  const reading = await recall(tab);
  if (reading === undefined) return;
  const same = url !== undefined && originPatternOf(url) === originPatternOf(reading.url);
  const granted = same && (await isGranted(url));
  const asked = granted && (status === 'complete' || change.url === undefined);
  const silent = async () => (await askWhoWatches(tab)) === undefined;
  const left = granted && !readsByItself(url) && !samePage(url, reading.url);
  const gone = granted ? left || (asked && (await silent())) : !same || status === 'loading';
  if (gone) await forget(tab, since);
}

/** Forgets everything about a tab that is gone. */
export async function forgetTab(tab: number): Promise<void> {
  await Promise.all([forget(tab), forgetPressed(tab)]);
}
