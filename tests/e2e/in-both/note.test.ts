import { expect } from 'vitest';
import { crashTest, bothTest as test } from '../../support/both-test.ts';
import { rowCounts } from '../../support/stored-rows.ts';

const ANA = 'Re: Delivery of order 4471';
const MARTA = 'The printer sleeps again';

test('N, words and Enter leave a note', async ({ run }) => {
  await run.addSampleCustomers();
  await run.openMail(ANA);
  await run.seesPerson('Ana Pereira');
  await expect.poll(() => run.rows().count()).toBe(5);
  await run.press('n');
  await run.panel.keyboard.type('Likes to be called before nine');
  await run.press('Enter');
  await expect.poll(() => run.rows().count()).toBe(6);
  expect(await run.rows().first().textContent()).toContain('Likes to be called before nine');
  expect(await run.panel.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('');
});

test('a draft stays with the person it was begun for', async ({ run }) => {
  await run.addSampleCustomers();
  await run.openMail(ANA);
  await run.seesPerson('Ana Pereira');
  await run.panel.getByRole('textbox', { name: 'Note' }).fill('Half a thought');
  await run.openMail(MARTA);
  await run.seesPerson('Marta Nowak');
  await run.panel.getByText('Note for Ana Pereira · you are now viewing Marta Nowak').waitFor();
  await run.panel.getByRole('button', { name: 'Save to Ana' }).click();
  await run.openMail(ANA);
  await run.seesPerson('Ana Pereira');
  await expect.poll(() => run.rows().count()).toBe(6);
});

test('a draft survives another tab and the way back', async ({ run }) => {
  await run.addSampleCustomers();
  await run.openMail(ANA);
  await run.seesPerson('Ana Pereira');
  await run.panel.getByRole('textbox', { name: 'Note' }).fill('Half a thought');
  const other = await run.openTab(run.addresses.chat);
  await other.close();
  await run.page.bringToFront();
  await run.seesPerson('Ana Pereira');
  const note = run.panel.getByRole('textbox', { name: 'Note' });
  await expect.poll(() => note.inputValue()).toBe('Half a thought');
});

test('a draft survives the closing of the panel', async ({ run }) => {
  await run.addSampleCustomers();
  await run.openMail(ANA);
  await run.seesPerson('Ana Pereira');
  await run.panel.getByRole('textbox', { name: 'Note' }).fill('Half a thought');
  await run.panel.close();
  await run.reopenPanel();
  await run.seesPerson('Ana Pereira');
  const note = run.panel.getByRole('textbox', { name: 'Note' });
  await expect.poll(() => note.inputValue()).toBe('Half a thought');
});

crashTest('a draft survives a crash', async ({ run }) => {
  await run.addSampleCustomers();
  await run.openMail(ANA);
  await run.seesPerson('Ana Pereira');
  await run.panel.getByRole('textbox', { name: 'Note' }).fill('Half a thought');
  await expect.poll(() => rowCounts(run.panel, 'drafts'), { timeout: 1000 }).toEqual([1]);
  await run.crashAndRestart();
  await run.openMail(ANA);
  await run.seesPerson('Ana Pereira');
  const note = run.panel.getByRole('textbox', { name: 'Note' });
  await expect.poll(() => note.inputValue()).toBe('Half a thought');
});

test('a note adds an unknown person in the same step', async ({ run }) => {
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.panel.getByRole('textbox', { name: 'Note' }).fill('Has two shops');
  await run.panel.getByRole('textbox', { name: 'Note' }).press('Enter');
  await expect.poll(() => run.rows().count()).toBe(1);
});

crashTest('a note is there after a crash', async ({ run }) => {
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.panel.getByRole('textbox', { name: 'Note' }).fill('Has two shops');
  await run.panel.getByRole('textbox', { name: 'Note' }).press('Enter');
  await expect.poll(() => run.rows().count()).toBe(1);
  await run.crashAndRestart();
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.rows().filter({ hasText: 'Has two shops' }).waitFor();
});
