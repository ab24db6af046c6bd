import { browser } from 'wxt/browser';
import type { Detection } from '../domain/detection.ts';

const RED = '#b91c1c';

/** Marks the toolbar button of a tab with "!" while its page cannot be read as it should; a page in order shows nothing. */
export async function showHealth(tab: number, detection: Detection): Promise<void> {
  const text = detection.kind === 'broken' ? '!' : '';
  try {
    if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId: tab, color: RED });
    await browser.action.setBadgeText({ tabId: tab, text });
  } catch {
    // The tab is gone, and its badge with it.
  }
}
