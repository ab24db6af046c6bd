import { browser } from 'wxt/browser';

const KEY = 'welcomed';

/** Opens the page of the first run in a new tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens it unless it was opened by itself before. */
export async function openWelcomeOnce(): Promise<void> {
  if ((await browser.storage.local.get(KEY))[KEY] === true) return;
  await browser.storage.local.set({ [KEY]: true });
  await openWelcome();
}
