import { expect } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { bothTest as test } from '../../support/both-test.ts';
import { nextFileOf } from '../../support/handed-over-file.ts';
import { rowCounts, storedRows } from '../../support/stored-rows.ts';

/** What code finds that is run inside the panel. */
declare const chrome: typeof extensionApi;

test('every flow goes on when the background died before it', async ({ run }) => {
  await run.killBackground();
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.killBackground();
  await run.panel.getByRole('button', { name: 'Log', exact: true }).click();
  await run.panel.getByText('Logged 1 message').waitFor();
  await run.killBackground();
  await run.openChat('Jonas Lindqvist');
  await run.seesPerson('Jonas Lindqvist');
  await run.killBackground();
  await run.panel.getByRole('textbox', { name: 'Note' }).fill('Forty signs by March');
  await run.panel.getByRole('textbox', { name: 'Note' }).press('Enter');
  await expect.poll(() => rowCounts(run.panel, 'interactions')).toEqual([2]);
});

test('a panel in a tab of its own follows the tab it was opened for', async ({ run }) => {
  const tab = await run.panel.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    return active?.id;
  });
  const own = await run.openTab(run.urlOf(`sidepanel.html?tab=${String(tab)}`));
  await run.page.bringToFront();
  await run.openMail('Photos of the shop front');
  await own.getByRole('heading', { level: 1, name: 'Zoë Ó Briain-Lee' }).waitFor();
  await run.openMail('The printer sleeps again');
  await own.getByRole('heading', { level: 1, name: 'Marta Nowak' }).waitFor();
});

test('a store of another schema is refused, not written', async ({ run }) => {
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.panel.evaluate(async () => {
    const opening = indexedDB.open('alongside');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction('meta', 'readwrite');
    writing.objectStore('meta').put({ key: 'schema', value: 99 });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
  });
  const before = await storedRows(run.panel);
  await run.panel.getByRole('textbox', { name: 'Note' }).fill('Kept in the field');
  await run.panel.getByRole('textbox', { name: 'Note' }).press('Enter');
  await run.panel.getByRole('alert').first().waitFor();
  expect(await run.panel.getByRole('textbox', { name: 'Note' }).inputValue()).toBe(
    'Kept in the field',
  );
  const { drafts: _kept, ...after } = await storedRows(run.panel);
  expect(before).toMatchObject(after);
});

test('an export brought into an empty store makes an equal one', async ({ run }) => {
  await run.addSampleCustomers();
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.panel.getByRole('button', { name: 'Log', exact: true }).click();
  await run.panel.getByText('Logged 1 message').waitFor();
  const before = await storedRows(run.panel);
  await run.chooseFromMenu('Export and import');
  const file = await nextFileOf(run.panel);
  await run.panel.getByRole('button', { name: 'Export everything', exact: true }).click();
  const buffer = Buffer.from(await file());

  const other = await run.another();
  try {
    await other.chooseFromMenu('Export and import');
    const upload = { name: 'everything.json', mimeType: 'application/json', buffer };
    await other.panel.locator('input[type=file]').setInputFiles(upload);
    await other.panel.getByRole('button', { name: 'Import', exact: true }).click();
    await other.panel.getByText(/Brought in \d+ records/).waitFor();
    const after = await storedRows(other.panel);
    for (const table of RECORDS) expect(after[table]).toEqual(before[table]);
  } finally {
    await other.end();
  }
});

const RECORDS = [
  'contacts',
  'companies',
  'points',
  'holdings',
  'messages',
  'interactions',
  'changes',
];
