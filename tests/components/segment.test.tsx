import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { DAY, MONDAY } from '../support/fresh-store.ts';
import { besideAna, fill, section } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';
import type { PeopledStore } from './people.ts';

/** Ana, who bought so many days ago, each time with something taken off. */
function bought(...days: number[]) {
  return async ({ services, ana }: PeopledStore) => {
    for (const day of days) {
      const items = [{ name: 'toner', quantity: 1 }];
      const paid = { amount: 40_000, currency: 'EUR', discount: 500, status: 'paid' };
      const fields = { ...paid, items, at: MONDAY - day * DAY };
      succeeded(await services.addRecord('purchase', `${day}`, fields, ana));
    }
  };
}

async function openTierForm(user: { click: (element: Element) => Promise<void> }) {
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Lists…' }));
  await user.click(await screen.findByRole('button', { name: 'Add tier of loyalty' }));
}

const figure = async (name: string | RegExp) =>
  (await section('Value')).findByRole('button', { name });

test('what somebody is interested in is told in words, with how often and when last on tap', async () => {
  const { user } = await besideAna(bought(3, 40));
  await user.click(await figure('Interested in toner'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Interests' }));
  dialog.getByText('Bought 2 times.');
  dialog.getByText('n 2 occasions · last Feb 27, 2026');
  await expectAccessible();
});

test('how somebody deals with us comes with a tip, and the reasons on tap', async () => {
  const { user } = await besideAna(bought(3, 40, 90));
  await user.click(await figure('Deal-prone: Begin with the price, and say until when it holds.'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Persona' }));
  dialog.getByText('Something was taken off on each of 3 purchases.');
  dialog.getByText('n 3 within a year · Mar 2, 2026');
  await expectAccessible();
});

test('the persona is said by hand in two presses and words, and counts instead', async () => {
  const { user } = await besideAna(bought(3, 40, 90));
  await user.click(await figure(/^Deal-prone/));
  await user.click(await screen.findByRole('button', { name: 'Say it yourself' }));
  await screen.findByRole('dialog', { name: 'Add preference' });
  expect(screen.getByLabelText('Topic')).toHaveValue('persona');
  await fill('What they prefer', 'Careful: send it in writing');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await figure('Careful: send it in writing'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Persona' }));
  dialog.getByText('It stands in place of what is derived.');
  dialog.getByText('Also');
  dialog.getByText('Deal-prone');
});

test('a tier that the owner adds stands at once beside what was bought, with what is missing', async () => {
  const { user, services } = await besideAna(bought(3, 40));
  await figure(/^CLV/);
  await waitFor(() => expect(screen.queryByRole('button', { name: /Gold/ })).toBeNull());
  await openTierForm(user);
  await fill('Name', 'Gold');
  await fill('Place', '1');
  await fill('From so much spent', '1000');
  await fill('Currency', 'EUR');
  await fill('Within so many months', '12');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const tiers = await section('Tiers of loyalty');
  await tiers.findByText('1 · Gold');
  tiers.getByText(/from €1,000 within 12 months/);
  await user.keyboard('{Escape}');
  await user.click(await figure('€200 more by Jan 20, 2027 for Gold'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Loyalty' }));
  dialog.getByText('None yet');
  dialog.getByText('n 2 days of purchase · Mar 2, 2026');
  await expectAccessible();
  expect((await services.listedRecords()).tier).toHaveLength(1);
});

test('a tier that asks for nothing is refused in a sentence, and what was typed stays', async () => {
  const { user } = await besideAna();
  await openTierForm(user);
  await fill('Name', 'Gold');
  await fill('Place', '1');
  await fill('Within so many months', '12');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/Say how much is to be spent, or how many purchases are to be made/);
  expect(screen.getByLabelText('Name')).toHaveValue('Gold');
});
