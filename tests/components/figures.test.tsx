import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addContact } from '../../lib/services/contacts.ts';
import { addRecord } from '../../lib/services/records.ts';
import { readSettings, statedGap } from '../../lib/services/settings.ts';
import { renewFit } from '../../lib/services/value/renew-fit.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY, freshStore, MONDAY } from '../support/fresh-store.ts';
import { storeBase } from '../support/store-base.ts';
import { expectAccessible } from './expect-accessible.ts';
import { renderPanel } from './render-panel.tsx';

// the menu is loaded after the panel
const SLOW = { timeout: 20_000 };

async function openFigures(answers: readonly number[]) {
  const given = await freshStore();
  const { store } = given;
  const ana = succeeded(await addContact(store, { name: 'Ana', points: [] })).value.contact;
  for (const [index, score] of answers.entries()) {
    const fields = { type: 'csat', score, at: MONDAY - DAY, zone: 'UTC' };
    succeeded(await addRecord(store, 'survey', `${index}`, fields, ana));
  }
  const panel = await renderPanel({ given, state: { kind: 'unreadable' } });
  await panel.user.click(await screen.findByRole('button', { name: 'More' }, SLOW));
  await panel.user.click(await screen.findByRole('menuitem', { name: 'Figures…' }));
  const figures = within(await screen.findByRole('list', { name: 'Figures' }));
  return { ...panel, figures };
}

test('a figure says how it is made, of how many and of which time; too little is said in its place', async () => {
  const { figures } = await openFigures([5, 5, 5, 5, 5, 4, 4, 2, 2, 1]);
  const csat = figures.getByRole('listitem', { name: 'Satisfaction (CSAT)' });
  expect(csat).toHaveTextContent('70 %Answers of 4 and 5, of all CSAT answers.n = 10 answers · ');
  expect(csat).toHaveTextContent('2025 to Mar 2, 2026 · few:');
  const nps = figures.getByRole('listitem', { name: 'Net promoter score (NPS)' });
  expect(nps).toHaveTextContent('Not enough data: 0 answers, and 10 are needed.');
  const share = figures.getByRole('listitem', { name: 'Share of customer' });
  expect(share).toHaveTextContent('Not enough data: 0 customers said, and 10 are needed.');
  await expectAccessible();
});

test('the owner states after how many days a concern counts as settled', async () => {
  const { user, figures, store } = await openFigures([]);
  const fcr = figures.getByRole('listitem', { name: /FCR/ });
  expect(fcr).toHaveTextContent('not come back with within 7 days');
  await user.selectOptions(screen.getByLabelText('A concern comes back within'), '30 days');
  await screen.findByText('Kept');
  expect((await readSettings(store)).fcrDays).toBe(30);
});

test('the owner states how often customers usually buy, until they tell it themselves, and takes it back', async () => {
  const { user, store } = await openFigures([]);
  screen.getByText(
    /What stands here counts until 10 gaps between purchases of all customers tell it\.$/,
  );
  const label = 'Customers usually buy every';
  expect(screen.getByLabelText(label)).toHaveDisplayValue('90 days, as assumed');
  await user.selectOptions(screen.getByLabelText(label), '30 days');
  await screen.findByText('Kept');
  expect(await statedGap(store)).toBe(30);
  await waitFor(() => expect(screen.getByLabelText(label)).toHaveDisplayValue('30 days'));
  await user.selectOptions(screen.getByLabelText(label), '90 days, as assumed');
  await waitFor(async () => expect(await statedGap(store)).toBeUndefined());
});

test('where customers tell how often they usually buy it is said, with the days', async () => {
  const given = await freshStore();
  await storeBase(given.store, 60);
  succeeded(await renewFit(given.store));
  const panel = await renderPanel({ given, state: { kind: 'unreadable' } });
  await panel.user.click(await screen.findByRole('button', { name: 'More' }, SLOW));
  await panel.user.click(await screen.findByRole('menuitem', { name: 'Figures…' }));
  await screen.findByText(/every \d+ days \(n 60 customers · as of Mar 2, 2026\)/);
});
