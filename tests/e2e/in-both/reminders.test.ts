import { expect } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { notifiedTest as test } from '../../support/both-test.ts';
import type { Surface } from '../../support/in-both/surface.ts';

/** What code finds that is run inside a page of the extension. */
declare const chrome: typeof extensionApi;

const shown = (page: Surface) =>
  page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

test('a task is told by notification when it is due, though nothing of the extension runs any more', async ({
  run,
}) => {
  await run.addSampleCustomers();
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');
  const note = run.panel.getByRole('textbox', { name: 'Note' });
  await note.fill('Send the quote in 1 minute');
  await note.press('Enter');
  await run.panel.getByText('Send the quote').first().waitFor();
  // it looks on and asks nothing of the background
  const other = await run.openTab(run.urlOf('note.html'));
  await run.panel.close();
  await run.killBackground();
  expect(await shown(other)).toEqual([]);
  await expect
    .poll(() => shown(other), { timeout: 150_000, interval: 500 })
    .toEqual([expect.stringMatching(/^task:/)]);
}, 240_000);
