import { browser } from 'wxt/browser';

const PREFIX = 'pressed:';

/**
 * Notes that the toolbar button or the shortcut was pressed in a tab. On an ordinary page the browser shows the
 * address from then on; `closed` says that it did not, because the page is its own or a store's.
 */
export async function notePressed(tab: number, closed: boolean): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tab]: { at: Date.now(), closed } });
}

/** Whether the page in this tab stayed closed when the button was pressed; false when it was not pressed. */
export async function isClosed(tab: number): Promise<boolean> {
  const value: unknown = (await browser.storage.session.get(PREFIX + tab))[PREFIX + tab];
  return typeof value === 'object' && value !== null && 'closed' in value && value.closed === true;
}

/** Forgets that it was pressed: the tab shows another page or is gone. */
export async function forgetPressed(tab: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tab);
}

/** Calls back with the tab when the button is pressed or that is forgotten; returns the way to stop. */
export function watchPressed(listener: (tab: number) => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)));
    }
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}
