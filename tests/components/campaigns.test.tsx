import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { day } from '../../components/value/explanation.ts';
import { DAY, MONDAY } from '../support/fresh-store.ts';
import { besideAna, field, fill, openForm, section, takeBack } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';

const SPRING = { name: 'Spring letter', channel: 'post', cost: 5000, currency: 'EUR' };

test('the first touch leads to the first campaign', async () => {
  const panel = await besideAna();
  const { user } = panel;
  await openForm(panel, 'm');
  await screen.findByText('Campaign: there is none yet.');
  await user.click(screen.getByRole('button', { name: 'Add campaign' }));
  await fill('Name', 'Spring letter');
  await fill('Channel', 'post');
  await fill('Cost', '50');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/Say in which currency/);
  await fill('Currency', 'eur');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const row = await screen.findByRole('listitem', { name: 'Spring letter' });
  await within(row).findByText('· 0 touches');
  expect(row).toHaveTextContent('post · 0 touches · 0 purchases · cost €50');
  await expectAccessible();
});

test('a touch names its campaign, and is deleted with a way back', async () => {
  const panel = await besideAna(({ services }) => services.addRecord('campaign', 'spring', SPRING));
  const { user } = panel;
  await openForm(panel, 'm');
  expect(await field('Campaign')).toHaveDisplayValue('Spring letter');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const touches = await section('Campaigns');
  await user.click(touches.getByRole('button', { name: /^Spring letter/ }));
  await user.click(touches.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Campaigns' })).toBeNull());
  await takeBack(panel);
  await section('Campaigns');
});

test('a campaign shows whom it reached and what was bought then', async () => {
  const { user } = await besideAna(async ({ services, ana, ben }) => {
    await services.addRecord('campaign', 'spring', SPRING);
    const touch = { campaign: 'campaign-spring', at: MONDAY };
    await services.addRecord('touch', 'one', touch, ana);
    await services.addRecord('touch', 'two', touch, ben);
    const items = [{ name: 'toner', quantity: 1 }];
    const bought = { items, status: 'paid', amount: 30_000, currency: 'EUR' };
    await services.addRecord('purchase', 'in', { ...bought, at: MONDAY + 30 * DAY }, ana);
    await services.addRecord('purchase', 'late', { ...bought, at: MONDAY + 31 * DAY }, ana);
  });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Lists…' }));
  const campaigns = within(await screen.findByRole('region', { name: 'Campaigns' }));
  await campaigns.findByText('· 2 touches');
  expect(campaigns.getByRole('listitem', { name: 'Spring letter' })).toHaveTextContent(
    'post · 2 touches · 1 purchase · €300 · cost €50',
  );
});

test('the figures of a campaign tell the rule, of how many they are and when', async () => {
  const { user } = await besideAna(async ({ services, ana }) => {
    await services.addRecord('campaign', 'spring', SPRING);
    const touch = { campaign: 'campaign-spring', at: MONDAY };
    await services.addRecord('touch', 'one', touch, ana);
    const bought = { items: [{ name: 'toner', quantity: 1 }], status: 'paid', at: MONDAY };
    await services.addRecord('purchase', 'a', { ...bought, amount: 1, currency: 'EUR' }, ana);
    await services.addRecord('purchase', 'b', bought, ana);
  });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Lists…' }));
  const campaigns = within(await screen.findByRole('region', { name: 'Campaigns' }));
  const told = await campaigns.findByText(/^A purchase counts for the campaign that reached/);
  expect(told).toHaveTextContent(
    `30 days before (last touch); refunded ones count nowhere. n 1 touch, 2 purchases, 1 of known amount · ${day(MONDAY)}`,
  );
  await expectAccessible();
});

test('a purchase names the campaign that it counts for, and by which rule', async () => {
  const { user } = await besideAna(async ({ services, ana }) => {
    await services.addRecord('campaign', 'spring', SPRING);
    const touch = { campaign: 'campaign-spring', at: MONDAY - 3 * DAY, zone: 'UTC' };
    await services.addRecord('touch', 'one', touch, ana);
    const bought = { items: [{ name: 'toner', quantity: 1 }], status: 'paid' };
    await services.addRecord('purchase', 'in', { ...bought, at: MONDAY }, ana);
    await services.addRecord('purchase', 'before', { ...bought, at: MONDAY - 9 * DAY }, ana);
    const refunded = { ...bought, status: 'refunded', at: MONDAY - DAY };
    await services.addRecord('purchase', 'back', refunded, ana);
  });
  const purchases = await section('Purchases');
  await user.click(purchases.getByRole('button', { name: '2 purchases' }));
  const [counts, refunded, before] = purchases.getAllByRole('listitem');
  expect(counts).toHaveTextContent('paid · counts for Spring letter · Me');
  expect(counts).toHaveTextContent(
    `count nowhere. Spring letter reached them on Feb 27. n 1 touch · ${day(MONDAY)}`,
  );
  expect(refunded).not.toHaveTextContent('Spring letter');
  expect(before).not.toHaveTextContent('Spring letter');
});

test('a touch of a campaign that was deleted stays', async () => {
  await besideAna(async ({ services, ana }) => {
    await services.addRecord('campaign', 'spring', SPRING);
    await services.addRecord('touch', 'one', { campaign: 'campaign-spring', at: MONDAY }, ana);
    await services.deleteRecord('campaign', 'campaign-spring');
  });
  const touches = await section('Campaigns');
  touches.getByRole('button', { name: /^A campaign that was deleted/ });
});
