import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import type { PracticeRun } from '../support/practice-run.ts';
import { practiceTest } from '../support/practice-test.ts';
import type { RealScreen } from '../support/real-screen.ts';
import { placeOnScreen, screenTest } from '../support/screen-test.ts';
import { storedRows } from '../support/stored-rows.ts';

declare const chrome: typeof extensionApi;

const test = screenTest.skipIf(process.env['NO_SCREEN']);

/** Puts the caret into the reply box of the chat by a real click. */
async function clickIntoReply(run: PracticeRun, screen: RealScreen) {
  const field = run.page.locator('converse-chats textarea');
  await screen.click(...(await placeOnScreen(run.page, field)));
  return field;
}

/** Presses the shortcut and waits until the note window, and nothing else, has the keyboard. */
async function openNote(run: PracticeRun, screen: RealScreen): Promise<Page> {
  const coming = run.browser.context.waitForEvent('page');
  await screen.press('alt+n');
  const note = await coming;
  await note.getByRole('heading', { name: 'Note for Ana Pereira' }).waitFor();
  await expect.poll(() => screen.focused()).toBe('Note');
  return note;
}

const isLeft = (note: Page, screen: RealScreen) =>
  expect.poll(async () => note.isClosed() && (await screen.focused()) !== 'Note').toBe(true);

test('real keys take a note in the middle of a reply, and the reply goes on', async ({
  run,
  screen,
}) => {
  await run.addSampleCustomers();
  await run.openChat('Ana Pereira');
  await run.seesPerson('Ana Pereira');
  const reply = await clickIntoReply(run, screen);
  await screen.type('We will ');
  await expect.poll(() => reply.inputValue()).toBe('We will ');

  const first = await openNote(run, screen);
  await screen.type('! #toner out of it again');
  await screen.press('Return');
  await isLeft(first, screen);
  const stored = (await storedRows(run.panel))['interactions'];
  expect(stored).toContainEqual(
    expect.objectContaining({ summary: 'out of it again', mark: 'concern', topic: 'toner' }),
  );
  await screen.type('send it ');
  await expect.poll(() => reply.inputValue()).toBe('We will send it ');

  const second = await openNote(run, screen);
  await screen.type('Half a thought');
  await screen.press('Escape');
  await isLeft(second, screen);
  await screen.type('today.');
  await expect.poll(() => reply.inputValue()).toBe('We will send it today.');
  expect((await storedRows(run.panel))['drafts']).toMatchObject([
    { draft: { text: 'Half a thought' } },
  ]);

  const third = await openNote(run, screen);
  await expect
    .poll(() => third.getByRole('textbox', { name: 'Note' }).inputValue())
    .toBe('Half a thought');
});

test('the address bar takes a note by real keys', async ({ run, screen }) => {
  await run.addSampleCustomers();
  await run.openChat('Ana Pereira');
  await run.seesPerson('Ana Pereira');
  await clickIntoReply(run, screen);
  const coming = run.browser.context.waitForEvent('page');
  await screen.press('ctrl+l');
  await screen.type('al + called, wants invoice');
  await screen.press('Return');
  const note = await coming;
  await note.getByText('Noted for Ana Pereira').waitFor();
  const stored = (await storedRows(run.panel))['interactions'];
  expect(stored).toContainEqual(
    expect.objectContaining({ summary: 'called, wants invoice', mark: 'preference' }),
  );
  await isLeft(note, screen);
});

practiceTest('the shortcuts are really assigned', async ({ run }) => {
  const commands = await run.panel.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['_execute_action', 'Alt+C'],
    ['note', 'Alt+N'],
  ]);
});
