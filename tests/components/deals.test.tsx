import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { day } from '../../components/value/explanation.ts';
import { DAY, MONDAY } from '../support/fresh-store.ts';
import { addByForm, besideAna, field, fill, openForm, section, takeBack } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';

type Panel = Awaited<ReturnType<typeof besideAna>>;

const deals = () => section('Deals');
const addDeal = (panel: Panel, fields: Readonly<Record<string, string>>) =>
  addByForm(panel, 'd', fields);

async function openLists({ user }: Panel) {
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Lists…' }));
  return within(await screen.findByRole('dialog', { name: 'Lists' }));
}

const TONER = { words: 'Toner', stage: 'Talk' };

test('a deal is added by two keys', async () => {
  const panel = await besideAna();
  await addDeal(panel, {
    'What it is about': 'Toner for a year',
    Value: '12000',
    Currency: 'eur',
    'Expected to close': '2026-03-06',
    Competitors: 'Inkwell',
  });
  const known = await deals();
  const { user } = panel;
  await user.click(
    known.getByRole('button', { name: 'Toner for a year · New · €12,000 · 10 % · closes Fri' }),
  );
  const row = known.getByRole('listitem', { name: 'Toner for a year · €12,000' });
  expect(row).toHaveTextContent('New · 10 % · closes Fri · against Inkwell · Me · now');
  await expectAccessible();
});

test('a deal moves on by one press, and is deleted, each with a way back', async () => {
  const panel = await besideAna(({ services, ana }) =>
    services.addRecord('deal', 'one', TONER, ana),
  );
  const { user } = panel;
  const known = await deals();
  await user.click(known.getByRole('button', { name: 'Toner · Talk · 25 %' }));
  await user.click(known.getByRole('button', { name: 'Move to Offer' }));
  await screen.findByText('Offer: Toner');
  await takeBack(panel);
  await known.findByRole('button', { name: 'Toner · Talk · 25 %' });
  await user.click(known.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Deals' })).toBeNull());
  await takeBack(panel);
  await deals();
});

test('the chance of a deal tells where it comes from', async () => {
  const stages = [{ name: 'Visit', probability: 30 }];
  const { user } = await besideAna(async ({ services, ana }) => {
    await services.addRecord('pipeline', 'service', { name: 'Service', stages });
    const repair = { words: 'Repair', stage: 'Visit', pipeline: 'pipeline-service' };
    await services.addRecord('deal', 'one', TONER, ana);
    await services.addRecord('deal', 'two', repair, ana);
    await services.addRecord('deal', 'three', { ...TONER, words: 'Drum', probability: 90 }, ana);
    await services.addRecord('deal', 'four', { ...TONER, words: 'Paper', outcome: 'won' }, ana);
  });
  const known = await deals();
  await user.click(known.getByRole('button', { expanded: false }));
  const told = (words: string) => known.getByRole('listitem', { name: words });
  const rests = `n 1 deal, in Talk since ${day(MONDAY)} · ${day(MONDAY)}`;
  expect(told('Toner')).toHaveTextContent(
    `25 % is what the standard pipeline gives to the stage Talk: it is set there, not measured. ${rests}`,
  );
  expect(told('Repair')).toHaveTextContent(
    '30 % is what the pipeline “Service” gives to the stage Visit',
  );
  expect(told('Drum')).toHaveTextContent(
    `90 % was written down for this deal, in place of what its stage gives. ${rests}`,
  );
  expect(told('Paper')).not.toHaveTextContent('n 1 deal');
  await expectAccessible();
});

test('a lost deal asks for the reason, a won one is done, and either is opened again', async () => {
  const { user } = await besideAna(({ services, ana }) =>
    services.addRecord('deal', 'one', TONER, ana),
  );
  const known = await deals();
  await user.click(known.getByRole('button', { name: 'Toner · Talk · 25 %' }));
  await user.click(known.getByRole('button', { name: 'Lost' }));
  const asks = within(await screen.findByRole('dialog', { name: 'Lost' }));
  expect(asks.getAllByRole('textbox')).toHaveLength(1);
  await user.keyboard('{Enter}');
  await asks.findByText('Say why it was lost. What you typed is kept.');
  await user.type(asks.getByRole('textbox', { name: 'Why it was lost' }), 'price{Enter}');
  await known.findByRole('button', { name: '1 lost' });
  known.getByText(/lost in Talk: price/);
  await user.click(known.getByRole('button', { name: 'Open again' }));
  await user.click(await known.findByRole('button', { name: 'Won' }));
  await known.findByRole('button', { name: '1 won' });
});

test('a deal that is stalled says so, and why', async () => {
  const { user } = await besideAna(async ({ services, given, ana }) => {
    await services.addRecord('deal', 'one', { words: 'Toner', stage: 'Offer' }, ana);
    given.clock.now += 40 * DAY;
  });
  const known = await deals();
  await user.click(known.getByRole('button', { name: 'Toner · stalled · Offer · 50 %' }));
  known.getByText('Stalled: No change of stage for 40 days.');
  await user.click(known.getByRole('button', { name: 'Move to Agreed' }));
  await known.findByRole('button', { name: 'Toner · Agreed · 80 %' });
  expect(known.queryByText(/^Stalled/)).toBeNull();
});

test('of long words the first stand in the line, before how far the deal has come', async () => {
  const words = 'Toner, drums and fusers for all copiers of the three branches';
  await besideAna(async ({ services, ana }) => {
    await services.addRecord('deal', 'one', { words, stage: 'Offer' }, ana);
  });
  const known = await deals();
  known.getByRole('button', { name: 'Toner, drums and fusers for… · Offer · 50 %' });
});

test('a deal that is stalled behind another is told at the end of the line', async () => {
  await besideAna(async ({ services, given, ana }) => {
    await services.addRecord('deal', 'one', { words: 'Drums', stage: 'Offer' }, ana);
    given.clock.now += 40 * DAY;
    const soon = { ...TONER, expected: given.clock.now + DAY };
    await services.addRecord('deal', 'two', soon, ana);
  });
  const known = await deals();
  known.getByRole('button', { name: /^Toner · Talk · 25 % · closes \w+ · 1 more · stalled$/ });
});

test('the owner’s pipelines give the stages that a deal can be in', async () => {
  const panel = await besideAna();
  const { user } = panel;
  const lists = await openLists(panel);
  lists.getByText(/^The stages that your deals go through/);
  await user.click(lists.getByRole('button', { name: 'Add pipeline' }));
  await fill('Name', 'Service');
  await fill('Stages', 'Visit');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/each line tells a stage and its probability/);
  await user.type(await field('Stages'), ' 30 %{Enter}Quote 60');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const row = await screen.findByRole('listitem', { name: 'Service' });
  expect(row).toHaveTextContent('Visit 30 % › Quote 60 %');
  await expectAccessible();
  await user.keyboard('{Escape}');
  await openForm(panel, 'd');
  const stage = await field('Stage');
  const names = () =>
    within(stage)
      .getAllByRole('option')
      .map((one) => one.textContent);
  expect(names()).toEqual(['Visit', 'Quote']);
  await user.selectOptions(await field('Pipeline'), 'Standard');
  expect(names()).toEqual(['New', 'Talk', 'Offer', 'Agreed']);
  expect(stage).toHaveValue('New');
  await user.selectOptions(await field('Pipeline'), 'Service');
  await user.selectOptions(stage, 'Quote');
  await user.type(await field('What it is about'), 'Repair{Enter}');
  const known = await deals();
  await known.findByRole('button', { name: 'Repair · Quote · 60 %' });
});

test('what is deleted from a list is taken back there', async () => {
  const panel = await besideAna();
  const { user, services } = panel;
  const stages = [{ name: 'Visit', probability: 30 }];
  await services.addRecord('pipeline', 'one', { name: 'Service', stages });
  const lists = await openLists(panel);
  await user.click(await lists.findByRole('button', { name: 'Delete' }));
  await lists.findByText(/^The stages that your deals go through/);
  await user.click(await lists.findByRole('button', { name: /^Undo/ }));
  await lists.findByRole('listitem', { name: 'Service' });
});
