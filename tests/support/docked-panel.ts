import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';

const PRESSES = 5;
const LOOKS = 60;

/** Chromium's own id of the tab around a page, which a press of the toolbar button is sent to. */
async function tabOf(browser: Browser, page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const whole = await browser.newBrowserCDPSession();
  const { targetInfos } = await whole.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const shown = targetInfos.filter(({ url }) => url === targetInfo.url);
  const tab =
    shown.find(({ embedderData }) => String(embedderData?.['tabActive']) === 'true') ?? shown[0];
  if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
  return tab.targetId;
}

/** Whether the panel is open by now; waits a little for it. */
async function isOpen(session: CDPSession, panelUrl: string): Promise<boolean> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    if (targetInfos.some(({ url }) => url.split(/[?#]/)[0] === panelUrl)) return true;
    await sleep(100);
  }
  return false;
}

/** The panel as an ordinary page: only a connection made after it opened sees it as one. */
async function connectToPanel(endpoint: string, panelUrl: string): Promise<Page | undefined> {
  const browser = await chromium.connectOverCDP(endpoint);
  const pages = browser.contexts().flatMap((context) => context.pages());
  return pages.find((page) => page.url().split(/[?#]/)[0] === panelUrl);
}

const panelUrlOf = (extensionId: string) => `chrome-extension://${extensionId}/sidepanel.html`;

/** The panel that docks without a press of the toolbar button; throws when none does. */
export async function openedPanel(
  endpoint: string,
  browser: Browser,
  extensionId: string,
): Promise<Page> {
  const panelUrl = panelUrlOf(extensionId);
  await isOpen(await browser.newBrowserCDPSession(), panelUrl);
  const panel = await connectToPanel(endpoint, panelUrl);
  if (panel) return panel;
  throw new Error('the panel did not open by itself');
}

/** Presses the extension's toolbar button on the page and returns the panel that docks beside it. */
export async function openDockedPanel(
  endpoint: string,
  browser: Browser,
  extensionId: string,
  page: Page,
): Promise<Page> {
  const panelUrl = panelUrlOf(extensionId);
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  // A press is lost while the extension is still starting, as it is for a person who is that quick.
  for (let presses = 0; presses < PRESSES; presses += 1) {
    const targetId = await tabOf(browser, page);
    await session.send('Extensions.triggerAction', { id: extensionId, targetId });
    if (!(await isOpen(session, panelUrl))) continue;
    const panel = await connectToPanel(endpoint, panelUrl);
    if (panel) return panel;
  }
  throw new Error('the panel did not open');
}
