import { expect } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { grantPermission } from '../support/firefox-extension.ts';
import { firefoxTest as test } from '../support/firefox-test.ts';
import { PATIENT } from '../support/patience.ts';

/** What code finds that is run inside a page of the extension. */
declare const chrome: typeof extensionApi;

const isTold = `return Services.wm.getMostRecentWindow('alert:alert') !== null;`;
const press = `Services.wm.getMostRecentWindow('alert:alert').document.getElementById('alertBox').click();`;

// Chromium shows notifications outside all windows, where no test reaches them
test('a press on a notification shows whom the task is about, also while another is in view', async ({
  run,
}) => {
  await grantPermission(run.firefox, 'notifications');
  // a background that comes up with the permission is woken by a press
  await run.killBackground();
  await run.addSampleCustomers();
  await run.openMail('The printer sleeps again');
  await run.seesPerson('Marta Nowak');
  const note = run.panel.getByRole('textbox', { name: 'Note' });
  await note.fill('Send the quote on Friday');
  await note.press('Enter');
  await run.panel.getByText('Send the quote').first().waitFor();
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');
  await run.panel.evaluate(async () => {
    const opening = indexedDB.open('alongside');
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const tasks = (await done(opening)).transaction('tasks').objectStore('tasks');
    const rows = await done<unknown[]>(tasks.getAll());
    const [quote] = rows
      .map((row) => new Map<string, unknown>(Object.entries(row ?? {})))
      .filter((row) => row.get('words') === 'Send the quote');
    const id = `task:${String(quote?.get('id'))}`;
    const iconUrl = chrome.runtime.getURL('/icons/128.png');
    await chrome.notifications.create(id, { type: 'basic', iconUrl, title: 'To do', message: '' });
  });
  await expect.poll(() => run.firefox.inBrowser(isTold), PATIENT).toBe(true);
  await run.killBackground();
  await run.firefox.inBrowser(press);
  await run.seesPerson('Marta Nowak');
});
