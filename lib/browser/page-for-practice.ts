import { browser } from 'wxt/browser';
import type { Detection } from '../domain/detection.ts';
import { remember } from './tab-memory.ts';

const address = () => `${browser.runtime.getURL('/welcome.html')}?practice`;

/** Whether an address is that of the extension's own page for practice. */
export function isPracticePage(url: string): boolean {
  return url.split('#')[0] === address();
}

/** Opens the page for practice in a new tab. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: address() });
}

/** Tells the panel what the page for practice, which calls this, shows now. */
export async function showOnPractice(document: string, detection: Detection): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await remember(tab.id, { document, url: address(), at: Date.now(), detection });
}
