import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { knownRecords } from '../../lib/services/known-view.ts';
import { search } from '../../lib/services/search.ts';
import { expectAccessible } from './expect-accessible.ts';
import { openDataDialog } from './open-bring-contacts.tsx';
import { storeWithPeople } from './people.ts';
import type { PanelOptions } from './render-panel.tsx';

const SHOP = [
  'Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Billing Name',
  '#1001,ana@lumo.example,paid,EUR,1100.50,2026-01-05 10:00:00 +0100,2,Toner,Ana Pereira',
  '#1001,ana@lumo.example,,,,,1,Drum,',
  '#1002,carla@reis.example,pending,USD,90.00,2026-01-06 10:00:00 +0100,1,Cable,Carla Reis',
  '#1003,carla@reis.example,voided,USD,10.00,2026-01-07 10:00:00 +0100,1,Cable,Carla Reis',
];

const shopFile = (lines: readonly string[] = SHOP, name = 'orders.csv') =>
  new File([lines.join('\n')], name, { type: 'text/csv' });

async function openBringPurchases(options: PanelOptions = {}) {
  const panel = await openDataDialog(options);
  await panel.user.click(await screen.findByRole('button', { name: /CSV file of a shop/ }));
  return { ...panel, input: await screen.findByLabelText(/^Purchases from a CSV file/) };
}

const previewed = async () =>
  within(await screen.findByRole('region', { name: 'Preview of purchases' }));

test('a file of a shop is previewed, brought in, seen with its contact, and taken back', async () => {
  const { given, ana } = await storeWithPeople();
  const { user, input } = await openBringPurchases({ given });
  await user.upload(input, shopFile());
  const preview = await previewed();
  expect(preview.getByRole('status')).toHaveTextContent(
    'orders.csv holds 2 purchases of 2 customers, €1,100.50 and $90 in all.',
  );
  const table = within(preview.getByRole('table', { name: 'Purchases in the file' }));
  const row = table.getByRole('rowheader', { name: /#1001/ });
  expect(row).toHaveTextContent('#1001 · 2 × Toner, 1 × Drum · €1,100.50');
  expect(row).toHaveTextContent('Ana Pereira, by ana@lumo.example');
  expect(preview.getByRole('checkbox', { name: 'Carla Reis · carla@reis.example' })).toBeChecked();
  await user.click(preview.getByText('1 purchase is left out'));
  expect(preview.getByText('Line 5: It came to nothing: “voided”.')).toBeVisible();
  await expectAccessible();

  await user.click(preview.getByRole('button', { name: 'Bring in 2 purchases' }));
  expect(await screen.findByText('2 purchases brought in, 1 contact brought in.')).toBeVisible();
  const [purchase] = (await knownRecords(given.store, ana)).purchase;
  expect(purchase).toMatchObject({ number: '#1001', amount: 110_050, status: 'paid' });
  await expectAccessible();

  await user.click(screen.getByRole('button', { name: 'Undo the import' }));
  await screen.findByText('The import is taken back.');
  expect((await knownRecords(given.store, ana)).purchase).toEqual([]);
  expect(await search(given.store, 'carla')).toEqual([]);
});

test('who is ticked off becomes no contact, and what they bought is left out', async () => {
  const { given } = await storeWithPeople();
  const { user, input } = await openBringPurchases({ given });
  await user.upload(input, shopFile());
  const preview = await previewed();
  await user.click(preview.getByRole('checkbox', { name: /Carla Reis/ }));
  expect(preview.getByRole('status')).toHaveTextContent(
    'holds 1 purchase of 1 customer, €1,100.50',
  );
  await user.click(preview.getByRole('button', { name: 'Bring in 1 purchase' }));
  await screen.findByText('1 purchase brought in.');
  expect(await search(given.store, 'carla')).toEqual([]);
});

test('what a file does not say is asked, and the file read again by the answers', async () => {
  const { user, input, store } = await openBringPurchases();
  await user.upload(
    input,
    shopFile(['customer,date,amount', 'Ana,03/04/2026,"1,250"', 'Ben,05/05/2026,12']),
  );
  let preview = await previewed();
  preview.getByText('There is nothing in this file to bring in.');
  const again = preview.getByRole('button', { name: 'Read the file so' });
  expect(again).toBeDisabled();
  await expectAccessible();
  const choose = (label: string, choice: string) =>
    user.selectOptions(preview.getByRole('combobox', { name: label }), choice);
  await choose('The amounts without a currency are in', 'EUR');
  await choose('These purchases are', 'paid');
  await choose('In this file 03/04/2025 is', '4 March (the month first)');
  await choose('Before decimals this file writes', 'a point: 1,250.50');
  await user.click(again);
  await waitFor(async () => {
    preview = await previewed();
    expect(preview.getByRole('status')).toHaveTextContent('2 purchases of 2 customers, €1,262');
  });
  expect(preview.getByRole('combobox', { name: 'These purchases are' })).toHaveDisplayValue('paid');
  await user.click(preview.getByRole('button', { name: 'Bring in 2 purchases' }));
  await screen.findByText('2 purchases brought in, 2 contacts brought in.');
  const [ana] = await search(store, 'ana');
  const [purchase] = (await knownRecords(store, ana?.contact ?? '')).purchase;
  expect(new Date(purchase?.at ?? 0).toLocaleDateString('en')).toBe('3/4/2026');
});

test('columns that nobody knows are chosen', async () => {
  const { user, input } = await openBringPurchases();
  await user.upload(input, shopFile(['who,when,how much,paid', 'Ana,2026-03-04,12 €,2026-03-04']));
  let preview = await previewed();
  const choose = (label: string, choice: string) =>
    user.selectOptions(preview.getByRole('combobox', { name: label }), choice);
  expect(preview.getByText('What its columns hold')).toBeVisible();
  await choose('Who bought is', '“who” (column 1)');
  await choose('The day is', '“when” (column 2)');
  await choose('The amount is', '“how much” (column 3)');
  await user.click(preview.getByRole('button', { name: 'Read the file so' }));
  await waitFor(async () => {
    preview = await previewed();
    expect(preview.getByRole('status')).toHaveTextContent('1 purchase of 1 customer, €12 in all');
  });
});

test('an order that was open and is paid now is updated, and says so', async () => {
  const { user, input } = await openBringPurchases();
  await user.upload(input, shopFile());
  await user.click(await screen.findByRole('button', { name: 'Bring in 2 purchases' }));
  await screen.findByText('2 purchases brought in, 2 contacts brought in.');
  await user.click(screen.getByRole('button', { name: 'Bring another file' }));
  const paid = SHOP.map((line) => line.replace('pending', 'paid'));
  await user.upload(
    screen.getByLabelText(/^Purchases from a CSV file/),
    shopFile(paid, 'later.csv'),
  );
  const preview = await previewed();
  preview.getByText('Is here already, open: becomes paid.');
  preview.getByText('Is here already.');
  await user.click(preview.getByRole('button', { name: 'Update 1 purchase' }));
  await screen.findByText('1 purchase has come further.');
  const earlier = within(
    await screen.findByRole('region', { name: 'Earlier imports of purchases' }),
  );
  const [later, first] = earlier.getAllByRole('listitem');
  expect(later).toHaveTextContent(/later.csv · 1 purchase has come further/);
  expect(first).toHaveTextContent(/orders.csv · 2 purchases brought in, 2 contacts brought in/);
});

test('a file that is no table is refused in words', async () => {
  const { user, input } = await openBringPurchases();
  await user.upload(input, new File(['%PDF-1.4'], 'orders.csv'));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /This file is no text. Save it as CSV/,
  );
});
