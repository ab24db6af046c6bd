import { expect } from 'vitest';
import { enterInAddressBar } from '../support/firefox-address-bar.ts';
import { menuEntries, rightClickOn, takeFromMenu } from '../support/firefox-menu.ts';
import { PATIENT } from '../support/firefox-run.ts';
import { hideSidebar, valueInSidebar } from '../support/firefox-sidebar.ts';
import { firefoxTest } from '../support/firefox-test.ts';

const test = firefoxTest();
const WORDS = '.chat-msg__text';

test('selected text is logged to the person of the page by right-click', async ({ run }) => {
  await run.firefox.open(run.addresses.chat);
  await run.chat(0);
  await run.turnOn();
  await run.shows('Add Ana Pereira');
  let text = '';
  const entries = async () => {
    text = await rightClickOn(run.firefox, WORDS);
    return menuEntries(run.firefox);
  };
  // the menu follows the panel, a moment later
  await expect.poll(entries, PATIENT).toEqual(['Log to Ana Pereira', 'This is the contact']);
  await takeFromMenu(run.firefox, 'Log to Ana Pereira');
  await run.noteWindow();
  await run.noteWindowIsGone(run.addresses.chat);
  await run.shows(`Note:\n${text}`);
});

test('“This is the contact” opens the form with what was selected', async ({ run }) => {
  await rightClickOn(run.firefox, WORDS);
  await takeFromMenu(run.firefox, 'This is the contact');
  await run.shows('Add a contact');
  await expect.poll(() => valueInSidebar(run.firefox, '[role=dialog] input'), PATIENT).toBeTruthy();
  await hideSidebar(run.firefox);
  await run.openSidebar();
});

test('the address bar takes a note for the person of the tab', async ({ run }) => {
  await enterInAddressBar(run.firefox, 'al called, wants invoice', 'Note for Ana Pereira');
  await run.noteWindow();
  await run.noteWindowIsGone(run.addresses.chat);
  await run.shows('called, wants invoice');
});
