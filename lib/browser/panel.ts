import { browser } from 'wxt/browser';

/** Firefox's name for the panel; the types at hand are Chromium's. */
interface WithSidebar {
  sidebarAction: {
    open: () => Promise<void>;
    isOpen: (where: { windowId: number }) => Promise<boolean>;
  };
}

/**
 * Opens the panel of a window, and tells whether the browser did. Call it first thing in a click handler: the browser
 * refuses once anything was awaited.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    await (hasSidebar(browser)
      ? browser.sidebarAction.open()
      : browser.sidePanel.open({ windowId }));
    return true;
  } catch {
    // Refused without a gesture: the user presses again.
    return false;
  }
}

/** Whether a window shows the panel. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  if (hasSidebar(browser)) return browser.sidebarAction.isOpen({ windowId });
  const filter = { contextTypes: ['SIDE_PANEL' as const], windowIds: [windowId] };
  return (await browser.runtime.getContexts(filter)).length > 0;
}

function hasSidebar(api: object): api is WithSidebar {
  return 'sidebarAction' in api;
}
