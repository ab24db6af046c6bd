import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveInventedChat } from '../support/invented-chat.ts';
import { ExtensionBrowser } from '../support/launch.ts';
import { rowCounts } from '../support/stored-rows.ts';

let chat: Awaited<ReturnType<typeof serveInventedChat>>;
let browser: ExtensionBrowser;
let page: Page;
let panel: Page;

beforeEach(async () => {
  chat = await serveInventedChat();
  browser = await ExtensionBrowser.launch();
  page = await browser.open(`${chat.address}#/chat/nina`);
  panel = await browser.openPanel(page);
});
afterEach(async () => {
  chat.stop();
  await browser.close();
});

const person = (name: string) =>
  panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const cursor = () => page.evaluate(() => getComputedStyle(document.body).cursor);
const felt = () => page.evaluate((): unknown => Reflect.get(window, 'felt'));
const lesson = () => panel.getByRole('dialog', { name: 'Teach this site' });

async function choose(item: string): Promise<void> {
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('menuitem', { name: item }).click();
}

async function beginLesson(): Promise<void> {
  await choose('Teach this site');
  await panel.getByText('Waiting for your click').waitFor();
}

async function teach(): Promise<void> {
  await beginLesson();
  await page.getByRole('heading', { name: 'Nina Okafor' }).click();
  await lesson().getByText('Now one of their messages').waitFor();
  await page.getByText('Two crates are missing.').click();
  await lesson().getByRole('region', { name: 'Read on this page' }).waitFor();
}

test('two clicks teach a chat that no adapter knows, and its other conversations are read', async () => {
  await teach();
  expect(await lesson().getByRole('region').textContent()).toContain('Nina Okafor');
  await lesson().getByRole('button', { name: 'Save' }).click();
  await person('Nina Okafor');
  await page.getByText('Emil Strand').first().click();
  await person('Emil Strand');
  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  await panel.getByText(/Logged 3 messages/).waitFor();
  expect(await rowCounts(panel, 'interactions')).toEqual([1]);
  await page.goto(`${chat.address}#/`);
  await panel.getByRole('heading', { name: 'Nobody on this page' }).waitFor();
});

test('what was taught is read after a reload and after the browser was ended', async () => {
  await teach();
  await lesson().getByRole('button', { name: 'Save' }).click();
  await person('Nina Okafor');
  await page.reload();
  await person('Nina Okafor');
  await browser.restart();
  page = await browser.open(`${chat.address}#/chat/emil`);
  panel = await browser.openPanel(page);
  await person('Emil Strand');
});

test('a lesson leaves the page as it was, and the page feels none of its clicks', async () => {
  const before = await page.content();
  await teach();
  expect(await felt()).toEqual([]);
  expect(await page.content()).toBe(before);
  await expect.poll(cursor).not.toBe('crosshair');
  await page.getByText('Two crates are missing.').click();
  expect(await felt()).toContain('click');
});

test('the page feels nothing of a double click, nor of a click between the two questions', async () => {
  await beginLesson();
  await page.getByRole('heading', { name: 'Nina Okafor' }).dblclick();
  await lesson().getByText('Now one of their messages').waitFor();
  expect(await felt()).toEqual([]);
});

test('Escape on the page gives it its clicks and its pointer back', async () => {
  await beginLesson();
  expect(await cursor()).toBe('crosshair');
  await page.keyboard.press('Escape');
  await panel.getByText('nothing was learnt').waitFor();
  await expect.poll(cursor).not.toBe('crosshair');
  await page.getByText('Two crates are missing.').click();
  expect(await felt()).toContain('click');
});

test('closing the panel in the middle of a lesson gives the page everything back', async () => {
  await beginLesson();
  await panel.close();
  await expect.poll(cursor).not.toBe('crosshair');
  await page.getByText('Two crates are missing.').click();
  expect(await felt()).toContain('click');
});

test('a removed site shows nobody until its file is brought back', async () => {
  await teach();
  await lesson().getByRole('button', { name: 'Save' }).click();
  await person('Nina Okafor');
  await choose('Settings');
  const file = savedFile();
  await panel.getByRole('button', { name: 'Export 127.0.0.1' }).click();
  const text = await file;
  await panel.getByRole('button', { name: 'Remove 127.0.0.1' }).click();
  await panel.keyboard.press('Escape');
  await panel
    .getByRole('heading', { level: 1, name: 'Nina Okafor' })
    .waitFor({ state: 'detached' });
  await choose('Settings');
  const upload = { name: 'taught.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await panel.locator('input[type=file]').setInputFiles(upload);
  await panel.getByText(`stand on ${new URL(chat.address).origin}`).waitFor();
  await panel.getByRole('button', { name: 'Keep this site' }).click();
  await panel.keyboard.press('Escape');
  await person('Nina Okafor');
});

/** The text of the next file that the panel hands over. */
function savedFile(): Promise<string> {
  return panel.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (made) => {
          if (made instanceof Blob) void made.text().then(resolve);
          return make(made);
        };
      }),
  );
}
