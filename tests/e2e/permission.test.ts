import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { servePractice } from '../practice/server.mjs';
import { grantInSettings } from '../support/browser-settings.ts';
import { BUILDS } from '../support/extension-build.ts';
import { ExtensionBrowser } from '../support/launch.ts';
import { PageActivity, stir } from '../support/page-activity.ts';

/** What code finds that is run inside the panel. */
declare const chrome: typeof extensionApi;

/** These tests run what users get: no site is granted at install. */
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

const MAIL = '?_task=mail&_uid=2&_mbox=INBOX&_action=show';
const host = () => new URL(practice.mail).hostname;
const heading = (panel: Page, name: string | RegExp) =>
  panel.getByRole('heading', { level: 1, name }).waitFor();

test('without a grant and without a gesture the panel says how to begin', async () => {
  const page = await browser.open(`${practice.mail}${MAIL}`);
  const panel = await browser.openPanel(page);
  const other = await browser.open(practice.chat);
  await other.bringToFront();
  await heading(panel, 'Press the toolbar button or Alt+C here');
});

test('the toolbar button lets the panel name the site and offer both ways', async () => {
  const panel = await browser.openPanel(await browser.open(`${practice.mail}${MAIL}`));
  await panel.getByRole('button', { name: `Turn on for ${host()}` }).waitFor();
  await panel.getByRole('button', { name: 'Read this page once' }).waitFor();
});

test('“Read this page once” reads this page and nothing after it', async () => {
  const page = await browser.open(`${practice.mail}${MAIL}`);
  const panel = await browser.openPanel(page);
  await panel.getByRole('button', { name: 'Read this page once' }).click();
  await heading(panel, 'Ana Pereira');
  expect(await panel.getByRole('status').first().textContent()).toContain('read once');
  await page.goto(practice.chat);
  await panel
    .getByRole('heading', { level: 1, name: 'Ana Pereira' })
    .waitFor({ state: 'detached' });
});

test('a granted origin is read from then on, and its revocation stops that at once', async () => {
  const page = await browser.open(`${practice.mail}${MAIL}`);
  const panel = await browser.openPanel(page);
  await grantInSettings(browser, 'http://127.0.0.1/*');
  await page.bringToFront();
  await panel.getByRole('button', { name: `Turn on for ${host()}` }).click();
  await heading(panel, 'Ana Pereira');
  await page.goto(practice.chat);
  await page.locator('.controlbox-pane').getByText('Jonas Lindqvist').click();
  await heading(panel, 'Jonas Lindqvist');
  await panel.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
  await panel
    .getByRole('heading', { level: 1, name: 'Jonas Lindqvist' })
    .waitFor({ state: 'detached' });
});

test('a page of no known software is left by everything after a revocation', async () => {
  const page = await browser.open(`${new URL(practice.mail).origin}/watermark.html`);
  const panel = await browser.openPanel(page);
  const activity = await PageActivity.of(page, browser.url(''));
  await grantInSettings(browser, 'http://127.0.0.1/*');
  await page.bringToFront();
  await panel.getByRole('button', { name: `Turn on for ${host()}` }).click();
  await expect
    .poll(() => [...new Set(activity.scripts().values())].sort(), { timeout: 30_000 })
    .toEqual(['generic.js', 'probe.js']);
  await stir(page);
  expect(new Set(await activity.ran()).size).toBe(activity.scripts().size);

  await panel.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
  await panel.getByRole('button', { name: `Turn on for ${host()}` }).waitFor();
  await activity.ran();
  await stir(page);
  expect(await activity.ran()).toEqual([]);
});

test('nothing of the extension can be loaded by a page', async () => {
  const page = await browser.open(practice.mail);
  const loaded = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => true,
        () => false,
      ),
    browser.url('icons/16.png'),
  );
  expect(loaded).toBe(false);
});
