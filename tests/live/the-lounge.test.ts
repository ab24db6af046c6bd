import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ExtensionBrowser } from '../support/launch.ts';
import { photograph, pictureFile } from '../support/side-by-side.ts';

let browser: ExtensionBrowser;
let chat: Page;
let panel: Page;

beforeAll(async () => {
  const address = process.env['LOUNGE_URL'];
  if (!address) throw new Error('LOUNGE_URL is not set: run these tests by npm run test:live');
  browser = await ExtensionBrowser.launch();
  chat = await browser.open(address);
  panel = await browser.openPanel(chat);
  await chat.getByRole('button', { name: 'Connect', exact: true }).click();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await photograph(chat, panel, pictureFile('failed-lounge'));
});
afterAll(() => browser.close());

async function open(name: string): Promise<void> {
  await chat.bringToFront();
  await chat.locator(`.channel-list-item[data-name="${name}"]`).click();
}

const seesPerson = (name: string) =>
  panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const rows = () => panel.getByRole('region', { name: 'Timeline' }).getByRole('listitem');

test('the person of a query is recognised and their conversation logged', async () => {
  await open('ana');
  await seesPerson('ana');
  await panel.getByText('3 messages, not logged').waitFor();
  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  await panel.getByText('Logged 3 messages with ana').waitFor();
  await expect.poll(() => rows().count()).toBe(1);
  await photograph(chat, panel, pictureFile('the-lounge-logged'));
});

test('another query is another person, with nothing of the first', async () => {
  await open('meiling');
  await seesPerson('meiling');
  await panel.getByText('1 message, not logged').waitFor();
  expect(await rows().count()).toBe(0);
});

test('a channel shows who is in it, and nobody in particular', async () => {
  await open('#press');
  for (const name of ['ana', 'meiling', 'tomasz'])
    await panel.getByRole('button', { name: new RegExp(`^${name}\\b`) }).waitFor();
  expect(await panel.getByRole('heading', { level: 1, name: 'ana' }).count()).toBe(0);
});
