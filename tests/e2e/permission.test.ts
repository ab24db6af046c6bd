import { afterEach, beforeEach, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { servePractice } from '../practice/server.mjs';
import { grantInSettings } from '../support/browser-settings.ts';
import { BUILDS } from '../support/extension-build.ts';
import { ExtensionBrowser } from '../support/launch.ts';
import { PageActivity, stir } from '../support/page-activity.ts';

/** What code finds that is run inside the panel. */
declare const chrome: typeof extensionApi;

/** What runs in a page is seen by Chromium's own tools alone. The build is what users get: no site is granted. */
let browser: ExtensionBrowser;
let practice: Awaited<ReturnType<typeof servePractice>>;

beforeEach(async () => {
  practice = await servePractice();
  browser = await ExtensionBrowser.launch({ extension: BUILDS.production });
});
afterEach(async () => {
  practice.stop();
  await browser.close();
});

const host = () => new URL(practice.mail).hostname;

const MAIL = '?_task=mail&_uid=2&_mbox=INBOX&_action=show';
const pages: [page: string, address: () => string, script: string][] = [
  ['a mail', () => `${practice.mail}${MAIL}`, 'roundcube.js'],
  [
    'a page of no known software',
    () => `${new URL(practice.mail).origin}/watermark.html`,
    'generic.js',
  ],
];

test.each(pages)('%s is left by everything after a revocation', async (_page, address, script) => {
  const page = await browser.open(address());
  const panel = await browser.openPanel(page);
  const activity = await PageActivity.of(page, browser.url(''));
  await grantInSettings(browser, 'http://127.0.0.1/*');
  await page.bringToFront();
  await panel.getByRole('button', { name: `Turn on for ${host()}` }).click();
  await expect
    .poll(() => [...new Set(activity.scripts().values())].sort(), { timeout: 30_000 })
    .toEqual([script, 'probe.js'].sort());
  await stir(page);
  expect(new Set(await activity.ran()).size).toBe(activity.scripts().size);

  await panel.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
  await panel.getByRole('button', { name: `Turn on for ${host()}` }).waitFor();
  await activity.ran();
  await stir(page);
  expect(await activity.ran()).toEqual([]);
  expect(activity.inConsole()).toEqual([]);
});
