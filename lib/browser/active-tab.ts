import { browser } from 'wxt/browser';

/** The tab that the panel stands beside. */
export interface ActiveTab {
  id: number;
  /** Undefined while the browser hides it: no grant and no gesture on this tab. */
  url?: string;
  loading: boolean;
}

/** The tab named by the panel's own address (`sidepanel.html?tab=<id>`), or undefined in a docked panel. */
export function tabOfAddress(search: string): number | undefined {
  const id = new URLSearchParams(search).get('tab');
  return id !== null && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}

/** The active tab of this page's own window, or the fixed one; undefined when it is gone. */
export async function activeTab(fixed?: number): Promise<ActiveTab | undefined> {
  try {
    const tab = fixed === undefined ? await activeOfWindow() : await browser.tabs.get(fixed);
    if (tab?.id === undefined) return undefined;
    const { id, url } = tab;
    return { id, ...(url ? { url } : {}), loading: tab.status === 'loading' };
  } catch {
    return undefined;
  }
}

/** Calls back when another tab may be in front or the tab in front may show something else; returns the way to stop. */
export function watchTabs(listener: (tab: number) => void): () => void {
  const activated = ({ tabId }: { tabId: number }) => listener(tabId);
  // titles and icons change at every load, and say nothing of the address
  const updated = (tab: number, change: { status?: string; url?: string }) => {
    if (change.status !== undefined || change.url !== undefined) listener(tab);
  };
  const events = [browser.tabs.onRemoved, browser.tabs.onAttached] as const;
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  for (const event of events) event.addListener(listener);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    for (const event of events) event.removeListener(listener);
  };
}

async function activeOfWindow() {
  const { id } = await browser.windows.getCurrent();
  const [tab] = await browser.tabs.query({
    active: true,
    ...(id === undefined ? {} : { windowId: id }),
  });
  return tab;
}
