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

/** Ana, who wrote a mail on each of so many days. */
function wrote(...days: number[]) {
  return async ({ services, ana }: PeopledStore) => {
    for (const day of days) {
      const draft = services.handDraft({ kind: 'contact', id: ana, name: '' }, 'email');
      const fields = { direction: 'in' as const, summary: 'asked', at: MONDAY - day * DAY };
      succeeded(await services.saveLog({ ...draft, ...fields }));
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

test('the channel that somebody uses most is told as derived, with its formula, n and date on tap', async () => {
  const { user } = await besideAna(wrote(3, 9, 20, 40, 60));
  await user.click(await figure('Mostly by mail'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Preferred channel' }));
  dialog.getByText('Preferred channel, derived');
  dialog.getByText(
    '5 of 5 occasions within 365 days that they began or answered were by mail. Nobody said so: it is derived.',
  );
  dialog.getByText(/^The channel of 60 % or more of such occasions, from 5 on\./);
  dialog.getByText('n 5 occasions · Mar 2, 2026');
  await expectAccessible();
});

test('of four occasions no channel is told', async () => {
  await besideAna(wrote(3, 9, 20, 40));
  await figure(/^Journey/);
  expect(screen.queryByRole('button', { name: /^Mostly/ })).toBeNull();
});

test('the channel is said by hand, and counts instead with who noted it', async () => {
  const { user } = await besideAna(wrote(3, 9, 20, 40, 60));
  await user.click(await figure('Mostly by mail'));
  await user.click(await screen.findByRole('button', { name: 'Say it yourself' }));
  await screen.findByRole('dialog', { name: 'Add preference' });
  expect(screen.getByLabelText('Topic')).toHaveValue('channel');
  await fill('What they prefer', 'calls before noon');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await figure('Prefers: calls before noon'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Preferred channel' }));
  dialog.getByText('Preferred channel, as somebody said');
  dialog.getByText('It stands in place of what is derived.');
  dialog.getByText(/^n 1 preference · said on Mar 2, 2026, noted by Me$/);
  dialog.getByText('Preferred channel, derived');
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
