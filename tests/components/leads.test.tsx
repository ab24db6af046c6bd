import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { day } from '../../components/value/explanation.ts';
import { MONDAY } from '../support/fresh-store.ts';
import { addByForm, besideAna, section, takeBack } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';

test('a lead says how promising they are and why', async () => {
  const panel = await besideAna();
  const { user } = panel;
  await addByForm(panel, 'l', { 'What they may buy': 'Toner', 'How they found us': 'the fair' });
  const lead = await section('Lead');
  await user.click(lead.getByRole('button', { name: 'new · score 15' }));
  const row = lead.getByRole('listitem', { name: 'Toner' });
  expect(row).toHaveTextContent('new · score 15 · from the fair · Me · now');
  expect(row).toHaveTextContent('+5 an address is known, +10 their company is known');
  expect(row).toHaveTextContent(
    `The points are added up, 0 at least: up to 40 for questions and answers of 90 days, 15 for one within 14, up to 15 for addresses, 10 for the company, 20 for an open offer, 30 less for silence. The weights are ours. n 0 questions and answers · ${day(MONDAY)}`,
  );
  await expectAccessible();
});

test('a lead is qualified by a press, and deleted, each with a way back', async () => {
  const panel = await besideAna(({ services, ana }) =>
    services.addRecord('lead', 'one', { status: 'new' }, ana),
  );
  const { user } = panel;
  const lead = await section('Lead');
  await user.click(lead.getByRole('button', { name: /^new/ }));
  await user.click(lead.getByRole('button', { name: 'Qualify' }));
  await screen.findByText('Qualified: Lead');
  await takeBack(panel);
  await user.click(await lead.findByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Lead' })).toBeNull());
  await takeBack(panel);
  await section('Lead');
});

test('whoever is disqualified has a reason', async () => {
  const panel = await besideAna(({ services, ana }) =>
    services.addRecord('lead', 'one', { status: 'working' }, ana),
  );
  const { user } = panel;
  const lead = await section('Lead');
  await user.click(lead.getByRole('button', { name: /^working/ }));
  await user.click(lead.getByRole('button', { name: 'Disqualify' }));
  const why = await screen.findByRole('textbox', { name: 'Why disqualified' });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Say why. What you typed is kept.');
  await user.type(why, 'no budget{Enter}');
  await lead.findByRole('button', { name: 'disqualified: no budget' });
});

test('a lead becomes a customer by the first paid purchase, and by nothing else', async () => {
  const items = [{ name: 'toner', quantity: 240 }];
  const panel = await besideAna(async ({ services, ana }) => {
    await services.addRecord('lead', 'one', { status: 'new' }, ana);
    await services.addRecord('purchase', 'one', { items, status: 'open', at: MONDAY }, ana);
  });
  const { user, services } = panel;
  const lead = await section('Lead');
  lead.getByRole('button', { name: /^new · score/ });
  await services.editRecord('purchase', 'purchase-one', { status: 'paid' });
  await user.click(await lead.findByRole('button', { name: /^Customer since .*: 240 × toner$/ }));
  expect(lead.queryByRole('button', { name: 'Qualify' })).toBeNull();
  await services.editRecord('purchase', 'purchase-one', { status: 'refunded' });
  await lead.findByRole('button', { name: 'new · score 15' });
});
