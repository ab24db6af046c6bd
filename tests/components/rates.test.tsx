import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DAY, MONDAY } from '../support/fresh-store.ts';
import { besideAna, fill, section, takeBack } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';

const TONER = { items: [{ name: 'toner', quantity: 1 }], status: 'paid', at: MONDAY - 9 * DAY };

/** The panel beside Ana, who paid in two currencies. */
const besideBoth = (before: Parameters<typeof besideAna>[0] = async () => {}) =>
  besideAna(async (people) => {
    const { services, ana } = people;
    await before(people);
    const euros = { ...TONER, amount: 50_000, currency: 'EUR' };
    await services.addRecord('purchase', 'euros', euros, ana);
    await services.addRecord('purchase', 'dollars', { ...euros, currency: 'USD' }, ana);
  });

const IN_ALL = '≈ €950 in all, with 1 USD = 0.9 EUR of Feb 28 (your rates under Lists…)';

test('a rate that is typed adds up what was paid in two currencies, and its undo parts it again', async () => {
  const panel = await besideBoth();
  const { user } = panel;
  const purchases = await section('Purchases');
  await user.click(await purchases.findByRole('button', { name: '2 purchases · €500 · $500' }));
  expect(purchases.queryByText(/in all/)).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Lists…' }));
  const rates = within(await screen.findByRole('region', { name: 'Rates between currencies' }));
  await user.click(rates.getByRole('button', { name: 'Add rate' }));
  await fill('One of this currency', 'usd');
  await fill('Is so many', '0,9');
  await fill('Of this currency', 'USD');
  await fill('As of', '2026-02-28');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/Say two different currencies/);
  await fill('Of this currency', 'eur');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const row = await screen.findByRole('listitem', { name: '1 USD = 0.9 EUR' });
  expect(row).toHaveTextContent('as of Feb 28');
  await expectAccessible();
  await user.keyboard('{Escape}');
  await screen.findByText(IN_ALL);
  await takeBack(panel);
  await waitFor(() => expect(screen.queryByText(IN_ALL)).toBeNull());
});

test('what somebody is worth says by which rate it was counted in one currency', async () => {
  const { user } = await besideBoth(async ({ services }) => {
    const rate = { from: 'USD', to: 'EUR', rate: 0.9, at: MONDAY - 2 * DAY };
    await services.addRecord('rate', 'dollar', rate);
  });
  await user.click(await screen.findByRole('button', { name: /^CLV €950 so far/ }));
  const explained = within(await screen.findByRole('dialog'));
  explained.getByText(
    'Paid in several currencies, counted in EUR: 1 USD = 0.9 EUR of Feb 28, your rates under Lists….',
  );
});

test('an older rate says that a newer one counts', async () => {
  const { user } = await besideAna(async ({ services }) => {
    const rate = { from: 'USD', to: 'EUR', rate: 0.9, at: MONDAY - 9 * DAY };
    await services.addRecord('rate', 'old', rate);
    await services.addRecord('rate', 'new', { ...rate, rate: 0.92, at: MONDAY - DAY });
  });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Lists…' }));
  const old = await screen.findByRole('listitem', { name: '1 USD = 0.9 EUR' });
  expect(old).toHaveTextContent('A newer one counts.');
  expect(screen.getByRole('listitem', { name: '1 USD = 0.92 EUR' })).not.toHaveTextContent('newer');
});
