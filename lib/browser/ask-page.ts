import { browser } from 'wxt/browser';
import type { ToPage } from '../messages/messages.ts';
import { inTime } from './in-time.ts';
import { recall } from './tab-memory.ts';

/** Asks the page script to scan now; false when there is none in the tab. */
export async function askForRescan(tab: number): Promise<boolean> {
  return (await ask(tab, { type: 'rescan' })) !== undefined;
}

/** The id of the adapter that watches the page in a tab, empty for one that was read once, undefined where nobody answers. */
export async function askWhoWatches(tab: number): Promise<string | undefined> {
  const answer = await ask(tab, { type: 'who' });
  return typeof answer?.value === 'string' ? answer.value : undefined;
}

/** Tells the page script of a tab, if there is one, to leave the page. */
export async function tellToStop(tab: number): Promise<void> {
  await ask(tab, { type: 'stop' });
}

/**
 * Asks the frame that reported last, which is the page itself but where a site is drawn in a frame of its own; two
 * seconds at most, and undefined where nobody answers.
 */
export async function ask(tab: number, message: ToPage): Promise<{ value: unknown } | undefined> {
  const frameId = (await recall(tab))?.frame ?? 0;
  const sent: Promise<unknown> = browser.tabs.sendMessage(tab, message, { frameId });
  return inTime(sent.then((value) => ({ value })));
}
