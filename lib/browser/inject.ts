import { browser } from 'wxt/browser';
import { frameAt } from './drawn-frames.ts';
import { areGranted } from './grants.ts';
import { type PageScript, PROBE, scriptOfAddress, scriptTaught } from './page-scripts.ts';
import { keptAt } from './taught-origins.ts';

/**
 * Runs a page script in the top frame of a tab, or where the script looks for the frame that its site is drawn in; false
 * when the browser refuses (no grant, no gesture, a closed page).
 */
export async function inject(tab: number, script: PageScript): Promise<boolean> {
  const target = { tabId: tab, ...(script.drawnIn === undefined ? {} : { allFrames: true }) };
  try {
    await browser.scripting.executeScript({ target, files: [script.file] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts reading the page of a tab: as it was taught, else with the site's own script where the host tells, else with
 * the probe. Under `activeTab` this is "Read this page once". False when the browser refuses, as it does for a frame of
 * another host that is not granted: a press on the toolbar opens the page around it alone.
 */
export async function readPage(tab: number, address: string): Promise<boolean> {
  const taught = await keptAt(address);
  if (taught !== undefined) return inject(tab, scriptTaught(taught));
  const frame = frameAt(address);
  if (frame !== undefined && !(await areGranted([frame]))) return false;
  return inject(tab, scriptOfAddress(address) ?? PROBE);
}
