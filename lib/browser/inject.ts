import { browser } from 'wxt/browser';
import { type PageScript, PROBE, scriptOfAddress, TAUGHT } from './page-scripts.ts';
import { isTaught } from './taught-origins.ts';

/** Runs a page script in the top frame of a tab; false when the browser refuses (no grant, no gesture, a closed page). */
export async function inject(tab: number, script: PageScript): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [script.file] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts reading the page of a tab: as it was taught, else with the site's own script where the host tells, else with
 * the probe. Under `activeTab` this is "Read this page once". False when the browser refuses.
 */
export async function readPage(tab: number, address: string): Promise<boolean> {
  const taught = await isTaught(address);
  return inject(tab, taught ? TAUGHT : (scriptOfAddress(address) ?? PROBE));
}
