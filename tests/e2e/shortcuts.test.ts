import { expect } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { practiceTest as test } from '../support/practice-test.ts';

/** What code finds that is run inside the panel. */
declare const chrome: typeof extensionApi;

/** Chromium's alone: without a window it hears no shortcut, which in Firefox opens the sidebar of every test. */
test('the shortcuts are really assigned', async ({ run }) => {
  const commands = await run.panel.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['_execute_action', 'Alt+C'],
    ['note', 'Alt+N'],
  ]);
});
