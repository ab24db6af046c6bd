import type { Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { servePractice } from '../practice/server.mjs';
import { revokeInSettings } from '../support/browser-settings.ts';
import { BUILDS } from '../support/extension-build.ts';
import { ExtensionCopy } from '../support/extension-copy.ts';
import { ExtensionBrowser } from '../support/launch.ts';
import { PageActivity, stir } from '../support/page-activity.ts';
import { PanelOnScreen } from '../support/panel-on-screen.ts';
import { RealScreen } from '../support/real-screen.ts';

const MAIL = '?_task=mail&_uid=2&_mbox=INBOX&_action=show';

const test = base
  .extend('practice', async ({ task: _task }, { onCleanup }) => {
    const practice = await servePractice();
    onCleanup(practice.stop);
    return practice;
  })
  .extend('screen', async ({ task: _task }, { onCleanup }) => {
    const screen = await RealScreen.start();
    onCleanup(() => screen.end());
    return screen;
  })
  .extend('copy', async ({ task: _task }, { onCleanup }) => {
    const copy = new ExtensionCopy(BUILDS.production);
    onCleanup(() => copy.remove());
    return copy;
  })
  .extend('browser', async ({ screen, copy }, { onCleanup }) => {
    const { display } = screen;
    const options = { extension: copy.folder, headless: false, display };
    const browser = await ExtensionBrowser.launch(options);
    onCleanup(() => browser.close());
    return browser;
  })
  .skipIf(process.env['NO_SCREEN']);

const sees = (panel: Page, name: string) =>
  panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const turnOn = (panel: Page) => panel.getByRole('button', { name: /^Turn on for/ });

/** Presses the button in the panel by the real mouse and waits for the browser's own question. */
async function askForGrant(page: Page, panel: Page, screen: RealScreen): Promise<void> {
  await turnOn(panel).waitFor();
  const onScreen = await PanelOnScreen.beside(page, panel, screen);
  await onScreen.click(turnOn(panel));
  await onScreen.isCovered();
}

test('a site is turned on in the browser’s own prompt, lasts, and is turned off', async ({
  practice,
  screen,
  copy,
  browser,
}) => {
  const mail = `${practice.mail}${MAIL}`;
  let page = await browser.open(mail);
  let panel = await browser.openPanel(page);
  await askForGrant(page, panel, screen);
  // the refusal has the focus
  await screen.press('Tab');
  await screen.press('Return');
  await sees(panel, 'Ana Pereira');

  const reloaded = await PageActivity.of(page, browser.url(''));
  const before = reloaded.scripts().size;
  await page.reload();
  await expect.poll(() => reloaded.scripts().size, { timeout: 30_000 }).toBeGreaterThan(before);
  await sees(panel, 'Ana Pereira');

  await browser.restart();
  page = await browser.open(mail);
  panel = await browser.openPanel(page);
  await sees(panel, 'Ana Pereira');

  await copy.update(browser);
  const activity = await PageActivity.of(page, browser.url(''));
  panel = await browser.openPanel(page);
  await sees(panel, 'Ana Pereira');
  await stir(page);
  expect(await activity.ran()).not.toEqual([]);

  await revokeInSettings(browser, `${new URL(mail).origin}/*`);
  await page.bringToFront();
  await turnOn(panel).waitFor();
  await activity.ran();
  await stir(page);
  expect(await activity.ran()).toEqual([]);
  expect(activity.inConsole()).toEqual([]);
});

test('a refusal in the prompt is said, and the site can be turned on still', async ({
  practice,
  screen,
  browser,
}) => {
  const page = await browser.open(`${practice.mail}${MAIL}`);
  const panel = await browser.openPanel(page);
  await askForGrant(page, panel, screen);
  await screen.press('Return');
  await panel.getByText(`${new URL(practice.mail).host} stays off.`).waitFor();
  await turnOn(panel).waitFor();
});
