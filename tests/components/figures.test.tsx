import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure, success } from '../../lib/domain/result.ts';
import { addContact } from '../../lib/services/contacts.ts';
import { addRecord } from '../../lib/services/records.ts';
import { readSettings, statedGap } from '../../lib/services/settings.ts';
import { keepFit } from '../../lib/services/value/kept-fit.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY, freshStore, MONDAY } from '../support/fresh-store.ts';
import { storeBase } from '../support/store-base.ts';
import { expectAccessible } from './expect-accessible.ts';
import { type PanelOptions, renderPanel } from './render-panel.tsx';

// the menu is loaded after the panel
const SLOW = { timeout: 20_000 };

const TOO_FEW = failure('refused', 'Too few.');

async function openFigures(answers: readonly number[]) {
  const given = await freshStore();
  const { store } = given;
  const ana = succeeded(await addContact(store, { name: 'Ana', points: [] })).value.contact;
  for (const [index, score] of answers.entries()) {
    const fields = { type: 'csat', score, at: MONDAY - DAY, zone: 'UTC' };
    succeeded(await addRecord(store, 'survey', `${index}`, fields, ana));
  }
  return shownFigures({ given });
}

/** The figures of a base of so many customers. */
async function openFiguresOf(count: number) {
  const given = await freshStore();
  await storeBase(given.store, count);
  return shownFigures({ given });
}

async function shownFigures(options: Pick<PanelOptions, 'given' | 'change'>) {
  const panel = await renderPanel({ ...options, state: { kind: 'unreadable' } });
  await panel.user.click(await screen.findByRole('button', { name: 'More' }, SLOW));
  await panel.user.click(await screen.findByRole('menuitem', { name: 'Figures…' }, SLOW));
  const figures = within(await screen.findByRole('list', { name: 'Figures' }, SLOW));
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

test('of a base of customers equity stands with its range, formula, n and date, and how often they usually buy', async () => {
  const { figures } = await openFiguresOf(60);
  const equity = figures.getByRole('listitem', { name: 'Customer equity' });
  await waitFor(() =>
    expect(equity).toHaveTextContent(
      /€[\d,]+, between €[\d,]+ and €[\d,]+ in eight of ten cases.*12 months ahead, less 1 % for each month.*n = 60 customers who pay in EUR · as of Mar 2, 2026$/,
    ),
  );
  screen.getByText(/every \d+ days \(n 60 customers · as of Mar 2, 2026\)/);
  await expectAccessible();
});

test('of too few customers no equity is told, but how many are needed, and as of when', async () => {
  const { figures } = await openFiguresOf(20);
  const equity = figures.getByRole('listitem', { name: 'Customer equity' });
  await waitFor(() =>
    expect(equity).toHaveTextContent(
      /Not enough data to forecast purchases: 20 customers, \d+ of whom bought again\. 50 customers are needed.* · as of Mar 2, 2026$/,
    ),
  );
});

test('before all customers were looked at, and where that fails, it is said in the place of equity', async () => {
  const given = await freshStore();
  const renewValue = async () => failure('refused', 'The forecast could not be made.');
  const { figures } = await shownFigures({ given, change: () => ({ renewValue }) });
  const equity = figures.getByRole('listitem', { name: 'Customer equity' });
  expect(equity).toHaveTextContent(/The forecast has not been made yet\.$/);
  await screen.findByText('The forecast could not be made.');
});

test('two currencies are never added up: each has its equity', async () => {
  const given = await freshStore();
  const none = { customers: 0, models: TOO_FEW, equity: TOO_FEW, bounds: TOO_FEW };
  const places = { n: 0, values: [] };
  const equity = success({ value: 120_050, low: 90_000, high: 150_000, n: 70 });
  const currencies = { EUR: { ...none, places, equity }, USD: { ...none, places } };
  const fit = { asOf: { at: MONDAY, zone: 'UTC' }, customers: 90, purchases: 200, currencies };
  await keepFit(given.store, { stamp: '', rows: 0, fit });
  const renewValue = async () => success({ renewed: false });
  const { figures } = await shownFigures({ given, change: () => ({ renewValue }) });
  const euros = figures.getByRole('listitem', { name: 'Customer equity in EUR' });
  expect(euros).toHaveTextContent('€1,201, between €900 and €1,500');
  const dollars = figures.getByRole('listitem', { name: 'Customer equity in USD' });
  expect(dollars).toHaveTextContent(/Too few\. · as of Mar 2, 2026$/);
});
