import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { servePractice } from '../practice/server.mjs';
import { BUILDS } from '../support/extension-build.ts';
import { ExtensionBrowser } from '../support/launch.ts';
import { flawsOf } from '../support/looks.ts';

let browser: ExtensionBrowser;
let practice: Awaited<ReturnType<typeof servePractice>>;

beforeEach(async () => {
  practice = await servePractice();
  browser = await ExtensionBrowser.launch({ extension: BUILDS.production, welcome: true });
});
afterEach(async () => {
  practice.stop();
  await browser.close();
});

const FILE = {
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value',
      'Carla,Reis,Reis Lda,carla@reis.example,+351 210 555 031',
      'Duc,Nguyen,,duc@nguyen.example,',
      'Elif,Yilmaz,,elif@yilmaz.example,',
    ].join('\n'),
  ),
};

async function welcome(): Promise<Page> {
  const page = await browser.welcomePage();
  if (page === undefined) throw new Error('the page did not open');
  await page.getByRole('heading', { level: 1, name: 'Welcome to Alongside' }).waitFor();
  return page;
}

const flaws = (page: Page, picture: string) => flawsOf(page, picture, browser.context);

async function found(panel: Page, name: string): Promise<number> {
  await panel.getByRole('searchbox', { name: 'Search contacts' }).fill(name);
  await panel.waitForTimeout(500);
  return panel.getByRole('option', { name: new RegExp(name, 'i') }).count();
}

test('installing opens the page, and what a file brings is found in the panel until it is taken back', async () => {
  const page = await welcome();
  await page.setViewportSize({ width: 720, height: 900 });
  expect(await flaws(page, 'welcome')).toEqual([]);
  await page.getByLabel(/Contacts from Google/).setInputFiles(FILE);
  await page.getByRole('region', { name: 'Preview' }).waitFor();
  expect(await flaws(page, 'welcome-preview')).toEqual([]);
  await page.getByRole('button', { name: 'Bring in 3 contacts' }).click();
  await page.getByText('3 contacts brought in.').waitFor();
  expect(await flaws(page, 'welcome-brought')).toEqual([]);

  const mail = await browser.open(practice.mail);
  const panel = await browser.openPanel(mail);
  for (const name of ['Carla', 'Duc', 'Elif']) expect(await found(panel, name)).toBe(1);

  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await page.getByText('The import is taken back.').waitFor();
  await mail.bringToFront();
  expect(await found(panel, 'Carla')).toBe(0);
});

test('everything on the page is reached by keyboard, and own addresses are kept', async () => {
  const page = await welcome();
  await page.getByRole('textbox', { name: /Your addresses/ }).focus();
  await page.keyboard.type('me@north.example');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Kept.').waitFor();
  await page.reload();
  await expect
    .poll(() => page.getByRole('textbox', { name: /Your addresses/ }).inputValue())
    .toBe('me@north.example');
});

test('the practice inbox opens from the page, and the panel shows whom its threads are with', async () => {
  // the panel opens as well
  const isPractice = (page: Page) => page.url() === browser.url('welcome.html?practice');
  const coming = browser.context.waitForEvent('page', isPractice);
  await (await welcome()).getByRole('button', { name: 'Open the practice inbox' }).click();
  const practising = await coming;
  const panel = await browser.openPanel(practising);
  const shows = (name: string) => panel.getByRole('heading', { level: 1, name }).waitFor();
  await shows('Ana Pereira');
  await panel.getByText('Asked when the replacement toner arrives').waitFor();

  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  await panel.getByText('Logged 3 messages with Ana Pereira').waitFor();
  await panel.getByText(/Practice inbox · Delivery of order 4471/).waitFor();

  const thread = (name: RegExp) => practising.getByRole('button', { name }).click();
  await thread(/Photos of the shop front/);
  await shows('Zoë Ó Briain-Lee');
  await thread(/Meeting on Monday/);
  await panel.getByRole('button', { name: 'Marta Nowak' }).click();
  await shows('Marta Nowak');
  await thread(/^Close$/);
  await panel.getByText('Nobody on this page').waitFor();
});

test('the practice inbox can be read and used by everybody', async () => {
  await welcome();
  const page = await browser.open(browser.url('welcome.html?practice'));
  await page.bringToFront();
  await page.setViewportSize({ width: 900, height: 640 });
  await page.getByRole('article', { name: 'Delivery of order 4471' }).waitFor();
  expect(await flaws(page, 'practice')).toEqual([]);
});

test('the page opens by itself once, and again from the panel’s menu', async () => {
  const page = await welcome();
  await page.close();
  const panel = await browser.openPanel(await browser.open(practice.mail));
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('menuitem', { name: 'Set up…' }).click();
  await welcome();
});
