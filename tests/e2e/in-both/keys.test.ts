import { expect } from 'vitest';
import { bothTest as test } from '../../support/both-test.ts';

test('/ searches all contacts and Enter jumps to the first', async ({ run }) => {
  await run.addSampleCustomers();
  await run.press('/');
  await run.panel.keyboard.type('chidi');
  await run.panel.getByRole('option', { name: /Chidi Okafor/ }).waitFor();
  await run.press('Enter');
  await run.seesPerson('Chidi Okafor');
});

test('? lists the keys', async ({ run }) => {
  await run.seesPerson('Nobody on this page');
  await run.press('?');
  const dialog = run.panel.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toMatch(/Log|note/i);
  await run.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('single keys do nothing while something is typed', async ({ run }) => {
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  const note = run.panel.getByRole('textbox', { name: 'Note' });
  await note.focus();
  await run.panel.keyboard.type('l?/');
  await expect.poll(() => note.inputValue()).toBe('l?/');
  expect(await run.panel.getByRole('dialog').count()).toBe(0);
});

test('single keys can be switched off', async ({ run }) => {
  const { panel } = run;
  await run.chooseFromMenu('Settings');
  await panel.getByRole('checkbox', { name: /single keys/i }).uncheck();
  await panel.getByRole('button', { name: 'Keep' }).click();
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
  await run.press('?');
  expect(await panel.getByRole('dialog').count()).toBe(0);
});
