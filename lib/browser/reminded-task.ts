import { browser } from 'wxt/browser';
import { followHandedOver, handOver } from './handed-over.ts';
import { isPanelOpen, openPanel } from './panel.ts';

const NAME = 'reminded';
const PAGE = '/sidepanel.html';

/**
 * Shows the contact of a task, named by its id, in the panel of the window in front. Call it first thing on a press; a
 * browser that opens no panel for it, as Firefox, has the panel in a tab.
 */
export async function handReminded(task: string): Promise<void> {
  const windowId = await windowInFront();
  if (windowId === undefined) {
    const opened = await browser.windows.create({ url: browser.runtime.getURL(PAGE) });
    if (opened?.id !== undefined) await handOver(NAME, opened.id, task);
    return;
  }
  const opening = openPanel(windowId);
  await handOver(NAME, windowId, task);
  await browser.windows.update(windowId, { focused: true });
  if ((await opening) || (await isPanelOpen(windowId))) return;
  await browser.tabs.create({ windowId, url: browser.runtime.getURL(PAGE) });
}

/** Hands over, each once, the tasks that are to be shown in this page's own window; returns the way to stop. */
export function followReminded(listener: (task: string) => void): () => void {
  return followHandedOver(NAME, (task) => {
    if (typeof task === 'string') listener(task);
  });
}

async function windowInFront(): Promise<number | undefined> {
  try {
    return (await browser.windows.getLastFocused()).id;
  } catch {
    return undefined;
  }
}
