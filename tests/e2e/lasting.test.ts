import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { PracticeRun } from '../support/practice-run.ts';
import { practiceTest as test } from '../support/practice-test.ts';
import { rowCounts, storedRows } from '../support/stored-rows.ts';
import { killWorker } from '../support/worker-death.ts';

/** What code finds that is run inside the panel. */
declare const chrome: typeof extensionApi;

test('every flow goes on when the worker died before it', async ({ run }) => {
  await killWorker(run.browser);
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await killWorker(run.browser);
  await run.panel.getByRole('button', { name: 'Log', exact: true }).click();
  await run.panel.getByText('Logged 1 message').waitFor();
  await killWorker(run.browser);
  await run.openChat('Jonas Lindqvist');
  await run.seesPerson('Jonas Lindqvist');
  await killWorker(run.browser);
  await run.panel.getByRole('textbox', { name: 'Note' }).fill('Forty signs by March');
  await run.panel.getByRole('textbox', { name: 'Note' }).press('Enter');
  await expect.poll(() => rowCounts(run.panel, 'interactions')).toEqual([2]);
});

test('a panel in a tab of its own follows the tab it was opened for', async ({ run }) => {
  const tab = await run.panel.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    return active?.id;
  });
  const own = await run.browser.open(run.browser.url(`sidepanel.html?tab=${tab}`));
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
  const file = await exportEverything(run.panel);

  const other = await PracticeRun.begin();
  try {
    await other.chooseFromMenu('Export and import');
    const buffer = Buffer.from(file);
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

/** The text of the file that “Export everything” hands over. */
async function exportEverything(panel: Page): Promise<string> {
  const file = panel.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (made) => {
          if (made instanceof Blob) void made.text().then(resolve);
          return make(made);
        };
      }),
  );
  await panel.getByRole('button', { name: 'Export everything', exact: true }).click();
  return file;
}
