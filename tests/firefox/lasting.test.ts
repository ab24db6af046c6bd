import { expect } from 'vitest';
import { PATIENT } from '../support/firefox-run.ts';
import {
  clickInSidebar,
  clickNote,
  hideSidebar,
  keptNotes,
  noteInSidebar,
  typeNote,
} from '../support/firefox-sidebar.ts';
import { firefoxTest } from '../support/firefox-test.ts';

const test = firefoxTest();
const NOTE = 'wants an invoice';

test('a log is taken back, person and all', async ({ run }) => {
  await run.openMail();
  await run.turnOn();
  await run.shows('Add Ana Pereira');
  await clickInSidebar(run.firefox, 'Log');
  await run.shows('Logged 1 message with Ana Pereira');
  await clickInSidebar(run.firefox, 'Undo');
  await run.shows('Taken back');
  await run.shows('Add Ana Pereira');
});

test('after a restart the site is still on, and the history stands', async ({ run }) => {
  await clickInSidebar(run.firefox, 'Log');
  await run.shows('Logged 1 message with Ana Pereira');
  await run.firefox.restart();
  await run.openMail();
  await run.openSidebar();
  await run.shows('1 message, logged');
  await run.shows('Thursday is fine, thank you.');
});

test('a draft survives the closing of the sidebar', async ({ run }) => {
  await typeNote(run.firefox, NOTE);
  await expect.poll(() => keptNotes(run.firefox), PATIENT).toEqual([NOTE]);
  await hideSidebar(run.firefox);
  await run.openSidebar();
  await expect.poll(() => noteInSidebar(run.firefox), PATIENT).toBe(NOTE);
});

test('so does what was typed right before it', async ({ run }) => {
  const text = `${NOTE} again`;
  await clickNote(run.firefox);
  await run.firefox.press('End');
  await run.firefox.type(' again');
  // the keys reach the page's process after the browser took them
  await expect.poll(() => noteInSidebar(run.firefox), { interval: 1 }).toBe(text);
  await hideSidebar(run.firefox);
  await run.openSidebar();
  await expect.poll(() => noteInSidebar(run.firefox), PATIENT).toBe(text);
});

test('a note is there after a crash', async ({ run }) => {
  await clickNote(run.firefox);
  await run.firefox.press('Enter');
  await run.shows('Noted for Ana Pereira');
  await run.firefox.crashAndRestart();
  await run.openMail();
  await run.openSidebar();
  await run.shows(NOTE);
});

test('an update under an open page: one script follows it from then on, the newer', async ({
  run,
}) => {
  await run.firefox.open(run.addresses.chat);
  await run.chat(0);
  await run.shows('Ana Pereira');
  // every script that begins to follow a page says so to the ones before
  await run.firefox.inPage(`window.begun = 0;
    window.addEventListener('alongside', () => { window.begun += 1; });`);
  const begun = () => run.firefox.inPage('return window.begun;');
  await run.update();
  await expect.poll(begun, PATIENT).toBe(1);
  await run.openSidebar();
  await run.shows('Ana Pereira');
  await run.chat(1);
  await run.shows('Add Chidi Okafor');
  expect(await begun()).toBe(1);
});
