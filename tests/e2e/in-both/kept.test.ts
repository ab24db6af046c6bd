import { expect } from 'vitest';
import { button, dialog, openAdd, showAna } from '../../support/arrive.ts';
import { bothTest as test } from '../../support/both-test.ts';
import type { Practice } from '../../support/practice.ts';

const numberOf = ({ panel }: Practice) =>
  panel.getByRole('textbox', { name: 'Number', exact: true });

test('what was typed into a form is there again after Escape and a closed panel', async ({
  run,
}) => {
  await openAdd(run);
  await button(run, 'A purchase').click();
  await dialog(run, 'Add purchase');
  await numberOf(run).fill('R-4711');
  await run.press('Escape');
  await run.panel.close();
  await run.reopenPanel();
  await run.seesPerson('Ana Pereira');
  await button(run, 'More').click();
  await run.panel.getByRole('menuitem', { name: 'Add to Ana Pereira…' }).click();
  await button(run, 'A purchase').click();
  await run.panel.getByText('What you typed before is here again.').waitFor();
  expect(await numberOf(run).inputValue()).toBe('R-4711');
});

test('a company is found by the search, and opened by a press', async ({ run }) => {
  await showAna(run);
  await run.panel.getByRole('searchbox', { name: 'Search contacts' }).fill('lumo');
  await run.panel.getByRole('button', { name: /^Lumo SA Company/ }).click();
  await run.seesPerson('Lumo SA');
});
