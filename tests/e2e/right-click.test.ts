import { expect } from 'vitest';
import type { PracticeRun } from '../support/practice-run.ts';
import type { RealScreen } from '../support/real-screen.ts';
import { placeOnScreen, screenTest } from '../support/screen-test.ts';
import { storedRows } from '../support/stored-rows.ts';

const test = screenTest.skipIf(process.env['NO_SCREEN']);

/** Selects the first message of the chat and takes an entry of the extension from its context menu. */
async function rightClick(run: PracticeRun, screen: RealScreen, ...keys: string[]) {
  const message = run.page.locator('.chat-msg__text').first();
  await run.page.bringToFront();
  await message.selectText();
  await screen.rightClick(...(await placeOnScreen(run.page, message)));
  // the extension stands last but one, above Chromium's own "Inspect"
  for (const key of ['Up', 'Up', 'Right', ...keys, 'Return']) await screen.press(key);
  return message.textContent();
}

test('selected text is logged to the person of the page', async ({ run, screen }) => {
  await run.addSampleCustomers();
  await run.openChat('Ana Pereira');
  await run.seesPerson('Ana Pereira');
  const coming = run.browser.context.waitForEvent('page');
  const text = await rightClick(run, screen);
  const note = await coming;
  await note.getByText('Noted for Ana Pereira').waitFor();
  const stored = (await storedRows(run.panel))['interactions'];
  expect(stored).toContainEqual(expect.objectContaining({ channel: 'note', summary: text }));
});

test('“This is the contact” opens the form with what was selected', async ({ run, screen }) => {
  await run.openChat('Ana Pereira');
  await run.seesPerson('Ana Pereira');
  await rightClick(run, screen, 'Down');
  const dialog = run.panel.getByRole('dialog', { name: 'Add a contact' });
  await dialog.waitFor();
  expect(await dialog.getByRole('textbox', { name: 'Name' }).inputValue()).not.toBe('');
});
