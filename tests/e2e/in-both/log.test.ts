import { expect } from 'vitest';
import { crashTest, bothTest as test } from '../../support/both-test.ts';
import { rowCounts, storedRows } from '../../support/stored-rows.ts';

test('L and Enter log the mail and add its unknown sender', async ({ run }) => {
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.press('l');
  await run.panel.getByRole('form', { name: 'Draft' }).waitFor();
  await run.press('Enter');
  await run.panel.getByText('Logged 1 message with Zoë Ó Briain-Lee').waitFor();
  await expect.poll(() => run.rows().count()).toBe(1);
  expect(await rowCounts(run.panel, 'contacts', 'messages', 'interactions')).toEqual([1, 1, 1]);
});

test('Undo takes the log back, person and all', async ({ run }) => {
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.panel.getByRole('button', { name: 'Log', exact: true }).click();
  await run.panel.getByRole('button', { name: 'Undo' }).click();
  await run.panel.getByText('Taken back').waitFor();
  await run.panel.getByRole('button', { name: 'Add contact' }).waitFor();
  expect(await run.rows().count()).toBe(0);
});

test('pressing Log again makes no second entry', async ({ run }) => {
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  const log = run.panel.getByRole('button', { name: 'Log', exact: true });
  await log.click();
  await run.panel.getByText('Logged 1 message').waitFor();
  await log.click();
  await expect.poll(() => run.rows().count()).toBe(1);
  expect(await rowCounts(run.panel, 'interactions', 'messages')).toEqual([1, 1]);
});

test('a thread that was logged says so when it is opened again', async ({ run }) => {
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.panel.getByRole('button', { name: 'Log', exact: true }).click();
  await run.panel.getByText('1 message, logged').waitFor();
  await run.openMail('The printer sleeps again');
  await run.seesPerson('Marta Nowak');
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.panel.getByText('1 message, logged').waitFor();
});

test('new lines of a chat are added to the entry of the day', async ({ run }) => {
  await run.openChat('Jonas Lindqvist');
  await run.seesPerson('Jonas Lindqvist');
  await run.panel.getByRole('button', { name: 'Log', exact: true }).click();
  await run.panel.getByText('Logged 2 messages with Jonas Lindqvist').waitFor();
  await run.page.getByPlaceholder('Message').fill('On metal, too.');
  await run.page.getByPlaceholder('Message').press('Enter');
  await run.panel.getByText('3 messages, 1 not logged').waitFor();
});

crashTest('what was logged is there after a crash', async ({ run }) => {
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.panel.getByRole('button', { name: 'Log', exact: true }).click();
  await run.panel.getByText('Logged 1 message').waitFor();
  const before = await storedRows(run.panel);
  await run.crashAndRestart();
  expect(await storedRows(run.panel)).toEqual(before);
  await run.openMail('Photos of the shop front');
  await expect.poll(() => run.rows().count()).toBe(1);
});

test('a call is logged by hand for the person in view', async ({ run }) => {
  await run.addSampleCustomers();
  await run.openMail('The printer sleeps again');
  await run.seesPerson('Marta Nowak');
  await expect.poll(() => run.rows().count()).toBe(1);
  await run.chooseFromMenu('Log a call');
  await run.panel.getByRole('textbox', { name: 'Summary' }).fill('Promised a visit on Monday');
  await run.panel.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => run.rows().count()).toBe(2);
  expect(await run.rows().first().textContent()).toContain('Promised a visit on Monday');
});
