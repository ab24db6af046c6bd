import { browser } from 'wxt/browser';

/** Opens the panel of a window. Call it first thing in a click handler: the browser refuses once anything was awaited. */
export function openPanel(windowId: number): void {
  browser.sidePanel.open({ windowId }).catch(() => {
    // Refused without a gesture: the user presses again.
  });
}
