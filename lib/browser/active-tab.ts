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
    return tab?.id === undefined ? undefined : told({ ...tab, id: tab.id });
  } catch {
    return undefined;
  }
}

interface Told {
  id: number;
  url?: string | undefined;
  status?: string | undefined;
}

function told({ id, url, status }: Told): ActiveTab {
  return { id, ...(url ? { url } : {}), loading: status === 'loading' };
}

/**
 * Calls back when another tab may be in front or a tab may show something else, with that tab where the browser tells
 * what it shows now; returns the way to stop.
 */
export function watchTabs(listener: (changed?: ActiveTab) => void): () => void {
  const moved = () => listener();
  // titles and icons change at every load, and say nothing of the address
  const updated = (
    id: number,
    change: { status?: string; url?: string },
    tab: Omit<Told, 'id'>,
  ) => {
    if (change.status !== undefined || change.url !== undefined) listener(told({ ...tab, id }));
  };
  const { onActivated, onRemoved, onAttached, onUpdated } = browser.tabs;
  const events = [onActivated, onRemoved, onAttached] as const;
  onUpdated.addListener(updated);
  for (const event of events) event.addListener(moved);
  return () => {
    onUpdated.removeListener(updated);
    for (const event of events) event.removeListener(moved);
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
