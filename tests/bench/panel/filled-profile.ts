import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExtensionBrowser } from '../../support/launch.ts';
import type { Size } from '../store/seed.ts';
import { seedStore } from './extension-store.ts';

/** A folder to keep the filled store in, for whoever measures again and again: filling takes most of the time. */
const KEPT = process.env['BENCH_STORE'];

/** Starts a browser on a filled store that may be written in; `remove` ends it. */
export async function launchFilled(size: Size): Promise<{
  browser: ExtensionBrowser;
  remove: () => Promise<void>;
}> {
  const profile = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  if (KEPT === undefined) await fill(profile, size);
  else {
    if (!existsSync(KEPT)) await fill(KEPT, size);
    cpSync(KEPT, profile, { recursive: true });
  }
  const browser = await ExtensionBrowser.launch({ profile });
  const remove = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { browser, remove };
}

async function fill(profile: string, size: Size): Promise<void> {
  const browser = await ExtensionBrowser.launch({ profile });
  try {
    await seedStore(browser, size);
  } catch (error) {
    // a store that is half full would be taken for a whole one the next time
    rmSync(profile, { recursive: true, force: true });
    throw error;
  } finally {
    await browser.close();
  }
}
