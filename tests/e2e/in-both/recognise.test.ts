import { expect } from 'vitest';
import { bothTest as test } from '../../support/both-test.ts';

test('a known sender is shown with the whole history, without a click', async ({ run }) => {
  await run.addSampleCustomers();
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');
  await expect.poll(() => run.rows().count()).toBe(5);
  expect(await run.rows().first().textContent()).toContain('replacement toner');
  expect(await run.panel.getByRole('status').first().textContent()).toMatch(/Roundcube.*fine/);
});

test('the panel follows from mail to mail', async ({ run }) => {
  await run.addSampleCustomers();
  await run.openMail('Signed contract attached');
  await run.seesPerson('Chidi Okafor');
  await run.openMail('The printer sleeps again');
  await run.seesPerson('Marta Nowak');
});

test('a mail on a page of its own is read as in the preview', async ({ run }) => {
  await run.page.goto(`${run.addresses.mail}?_task=mail&_uid=8&_mbox=INBOX&_action=show`);
  await run.seesPerson('Zoë Ó Briain-Lee');
});

test('an unknown sender can be added in one step, and taken back', async ({ run }) => {
  const { panel } = run;
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await panel.getByText('Add Zoë Ó Briain-Lee · from the From header').waitFor();
  await panel.getByRole('button', { name: 'Add contact' }).click();
  await panel.getByRole('button', { name: 'Add contact' }).waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByRole('button', { name: 'Add contact' }).waitFor();
});

test('several people are chips, the sender first', async ({ run }) => {
  await run.addSampleCustomers();
  await run.openMail('Meeting on Monday');
  await run.seesPerson('Tomasz Wójcik');
  const chips = run.panel.getByRole('group', { name: 'People on this page' }).getByRole('button');
  expect(await chips.allTextContents()).toEqual(['Tomasz Wójcik', 'Ana Pereira', 'Chidi Okafor']);
  await chips.nth(1).click();
  await run.seesPerson('Ana Pereira');
});

test('the list alone is about nobody', async ({ run }) => {
  await run.seesPerson('Nobody on this page');
});

test('a one-to-one chat shows the other person', async ({ run }) => {
  await run.openChat('Jonas Lindqvist');
  await run.seesPerson('Jonas Lindqvist');
});

test('a room shows its participants and asks whom it is about', async ({ run }) => {
  await run.openChat('press');
  await run.seesPerson('Who is this about?');
  const chips = run.panel.getByRole('group', { name: 'People on this page' }).getByRole('button');
  expect(await chips.allTextContents()).toEqual(['Ana Pereira', 'Chidi Okafor']);
});

test('the sample customers go in one click', async ({ run }) => {
  await run.addSampleCustomers();
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');
  await run.panel.getByRole('button', { name: 'Remove them' }).click();
  await run.panel.getByRole('button', { name: 'Add contact' }).waitFor();
});
