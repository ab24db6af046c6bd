import { browser } from 'wxt/browser';

/** Firefox's name for the panel; the types at hand are Chromium's. */
interface WithSidebar {
  sidebarAction: { open: () => Promise<void> };
}

/** Opens the panel of a window. Call it first thing in a click handler: the browser refuses once anything was awaited. */
export function openPanel(windowId: number): void {
  const opening = hasSidebar(browser)
    ? browser.sidebarAction.open()
    : browser.sidePanel.open({ windowId });
  opening.catch(() => {
    // Refused without a gesture: the user presses again.
  });
}

function hasSidebar(api: object): api is WithSidebar {
  return 'sidebarAction' in api;
}
