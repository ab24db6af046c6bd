import type { Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { PracticeRun } from '../support/practice-run.ts';
import { practiceTest } from '../support/practice-test.ts';
import { RealScreen } from '../support/real-screen.ts';
import { storedRows } from '../support/stored-rows.ts';

declare const chrome: typeof extensionApi;

/** A practice run on a screen with a real keyboard. */
const test = base
  .extend('screen', async ({ task: _task }, { onCleanup }) => {
    const screen = await RealScreen.start();
    onCleanup(() => screen.end());
    return screen;
  })
  .extend('run', async ({ screen }, { onCleanup }) => {
    const run = await PracticeRun.begin({ headless: false, display: screen.display });
    onCleanup(() => run.end());
    return run;
  });

/** Puts the caret into the reply box of the chat by a real click. */
async function clickIntoReply(screen: RealScreen, page: Page) {
  const field = page.locator('converse-chats textarea');
  const box = await field.boundingBox();
  const { x, y } = await page.evaluate(() => ({
    x: window.screenX,
    y: window.screenY + window.outerHeight - window.innerHeight,
  }));
  if (box === null) throw new Error('the chat has no reply box');
  await screen.click(x + box.x + 20, y + box.y + box.height / 2);
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

test.skipIf(process.env['NO_SCREEN'])(
  'real keys take a note in the middle of a reply, and the reply goes on',
  async ({ run, screen }) => {
    await run.addSampleCustomers();
    await run.openChat('Ana Pereira');
    await run.seesPerson('Ana Pereira');
    const reply = await clickIntoReply(screen, run.page);
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
  },
);

practiceTest('the shortcuts are really assigned', async ({ run }) => {
  const commands = await run.panel.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['_execute_action', 'Alt+C'],
    ['note', 'Alt+N'],
  ]);
});
