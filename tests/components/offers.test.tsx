import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DAY, MONDAY } from '../support/fresh-store.ts';
import { addByForm, besideAna, section, takeBack } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';

const OFFER = { words: 'toner', answer: 'open', channel: 'sms', at: MONDAY, until: MONDAY + DAY };

test('an open offer is told whole, so that every channel makes the same', async () => {
  const panel = await besideAna();
  const { user } = panel;
  await addByForm(panel, 'o', {
    'What is offered': 'toner',
    'Taken off': '10',
    Until: '2026-03-06',
  });
  const offers = await section('Offers');
  const line = 'Open offer: 10 % off toner until Fri, by mail';
  await user.click(offers.getByRole('button', { name: line }));
  expect(offers.getByText(line)).toHaveClass('font-semibold');
  const row = offers.getByRole('listitem', { name: '10 % off toner' });
  expect(row).toHaveTextContent('open until Fri · by mail');
  await expectAccessible();
});

test('an offer is answered by a press, and deleted, each with a way back', async () => {
  const panel = await besideAna(({ services, ana }) =>
    services.addRecord('offer', 'one', { ...OFFER, until: undefined }, ana),
  );
  const { user } = panel;
  const offers = await section('Offers');
  await user.click(offers.getByRole('button', { name: 'Open offer: toner, by SMS' }));
  await user.click(offers.getByRole('button', { name: 'Accepted' }));
  await screen.findByText('Accepted: toner');
  await takeBack(panel);
  await user.click(await offers.findByRole('button', { name: 'Declined' }));
  await offers.findByRole('button', { name: '1 declined' });
  await user.click(offers.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Offers' })).toBeNull());
  await takeBack(panel);
  await section('Offers');
});

test('an offer past its day says that it ended, and can be answered still', async () => {
  const panel = await besideAna(async ({ services, ana, given }) => {
    const price = { amount: 50_000, currency: 'EUR' };
    await services.addRecord('offer', 'one', { ...OFFER, ...price }, ana);
    given.clock.now += 2 * DAY;
  });
  const { user } = panel;
  const offers = await section('Offers');
  await user.click(offers.getByRole('button', { name: '1 ended' }));
  const row = offers.getByRole('listitem', { name: 'toner for €500' });
  expect(row).toHaveTextContent('ended Mar 3 · by SMS');
  await user.click(within(row).getByRole('button', { name: 'Accepted' }));
  await offers.findByRole('button', { name: '1 accepted' });
});
