import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import type { ExtensionBrowser } from './launch.ts';

async function workersOf(session: CDPSession, origin: string): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
    .map(({ targetId }) => targetId);
}

/** Ends the extension's worker as the browser does when it needs the memory; resolves when it is gone. */
export async function killWorker(browser: ExtensionBrowser): Promise<void> {
  const session = await browser.devtools();
  for (const targetId of await workersOf(session, browser.url(''))) {
    await session.send('Target.closeTarget', { targetId });
  }
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await workersOf(session, browser.url(''))).length === 0) return;
    await sleep(100);
  }
  throw new Error('the worker did not end');
}
