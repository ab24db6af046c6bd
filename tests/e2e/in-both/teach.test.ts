import { expect } from 'vitest';
import { bothTest } from '../../support/both-test.ts';
import { nextFileOf } from '../../support/handed-over-file.ts';
import { serveInventedChat } from '../../support/invented-chat.ts';
import type { Practice } from '../../support/practice.ts';
import { rowCounts } from '../../support/stored-rows.ts';

/** With the panel beside a chat that no adapter knows. */
const test = bothTest.extend('chat', { auto: true }, async ({ run }, { onCleanup }) => {
  const chat = await serveInventedChat();
  onCleanup(chat.stop);
  await run.page.goto(`${chat.address}#/chat/nina`);
  return chat;
});

const cursor = ({ page }: Practice) => page.evaluate(() => getComputedStyle(document.body).cursor);
const felt = ({ page }: Practice) => page.evaluate((): unknown => Reflect.get(window, 'felt'));
const lesson = ({ panel }: Practice) => panel.getByRole('dialog', { name: 'Teach this site' });

async function beginLesson(run: Practice): Promise<void> {
  await run.chooseFromMenu('Teach this site');
  await run.panel.getByText('Waiting for your click').waitFor();
}

async function teach(run: Practice): Promise<void> {
  const { page } = run;
  await beginLesson(run);
  await page.getByRole('heading', { name: 'Nina Okafor' }).click();
  await lesson(run).getByText('Now one of their messages').waitFor();
  await page.getByText('Two crates are missing.').click();
  await lesson(run).getByRole('region', { name: 'Read on this page' }).waitFor();
}

test('two clicks teach a chat that no adapter knows, and its other conversations are read', async ({
  run,
  chat,
}) => {
  await teach(run);
  expect(await lesson(run).getByRole('region').textContent()).toContain('Nina Okafor');
  await lesson(run).getByRole('button', { name: 'Save' }).click();
  await run.seesPerson('Nina Okafor');
  await run.page.getByText('Emil Strand').first().click();
  await run.seesPerson('Emil Strand');
  await run.panel.getByRole('button', { name: 'Log', exact: true }).click();
  await run.panel.getByText(/Logged 3 messages/).waitFor();
  expect(await rowCounts(run.panel, 'interactions')).toEqual([1]);
  await run.page.goto(`${chat.address}#/`);
  await run.panel.getByRole('heading', { name: 'Nobody on this page' }).waitFor();
});

test('what was taught is read after a reload and after the browser was ended', async ({
  run,
  chat,
}) => {
  await teach(run);
  await lesson(run).getByRole('button', { name: 'Save' }).click();
  await run.seesPerson('Nina Okafor');
  await run.page.reload();
  await run.seesPerson('Nina Okafor');
  await run.restart();
  await run.page.goto(`${chat.address}#/chat/emil`);
  await run.seesPerson('Emil Strand');
});

test('a lesson leaves the page as it was, and the page feels none of its clicks', async ({
  run,
}) => {
  const before = await run.page.content();
  await teach(run);
  expect(await felt(run)).toEqual([]);
  expect(await run.page.content()).toBe(before);
  await expect.poll(() => cursor(run)).not.toBe('crosshair');
  await run.page.getByText('Two crates are missing.').click();
  await expect.poll(() => felt(run)).toContain('click');
});

test('the page feels nothing of a double click, nor of a click between the two questions', async ({
  run,
}) => {
  await beginLesson(run);
  await run.page.getByRole('heading', { name: 'Nina Okafor' }).dblclick();
  await lesson(run).getByText('Now one of their messages').waitFor();
  expect(await felt(run)).toEqual([]);
});

test('Escape on the page gives it its clicks and its pointer back', async ({ run }) => {
  await beginLesson(run);
  expect(await cursor(run)).toBe('crosshair');
  await run.page.keyboard.press('Escape');
  await run.panel.getByText('nothing was learnt').waitFor();
  await expect.poll(() => cursor(run)).not.toBe('crosshair');
  await run.page.getByText('Two crates are missing.').click();
  await expect.poll(() => felt(run)).toContain('click');
});

test('closing the panel in the middle of a lesson gives the page everything back', async ({
  run,
}) => {
  await beginLesson(run);
  await run.panel.close();
  await expect.poll(() => cursor(run)).not.toBe('crosshair');
  await run.page.getByText('Two crates are missing.').click();
  await expect.poll(() => felt(run)).toContain('click');
});

test('a removed site shows nobody until its file is brought back', async ({ run, chat }) => {
  await teach(run);
  await lesson(run).getByRole('button', { name: 'Save' }).click();
  await run.seesPerson('Nina Okafor');
  await run.chooseFromMenu('Settings');
  const file = await nextFileOf(run.panel);
  await run.panel.getByRole('button', { name: 'Export 127.0.0.1' }).click();
  const buffer = Buffer.from(await file());
  await run.panel.getByRole('button', { name: 'Remove 127.0.0.1' }).click();
  await run.panel.keyboard.press('Escape');
  await run.panel
    .getByRole('heading', { level: 1, name: 'Nina Okafor' })
    .waitFor({ state: 'detached' });
  await run.chooseFromMenu('Settings');
  const upload = { name: 'taught.json', mimeType: 'application/json', buffer };
  await run.panel.locator('input[type=file]').setInputFiles(upload);
  await run.panel.getByText(`stand on ${new URL(chat.address).origin}`).waitFor();
  await run.panel.getByRole('button', { name: 'Keep this site' }).click();
  await run.panel.keyboard.press('Escape');
  await run.seesPerson('Nina Okafor');
});
