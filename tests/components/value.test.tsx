import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure } from '../../lib/domain/result.ts';
import { renewFit } from '../../lib/services/value/renew-fit.ts';
import { buildPerson, buildThread } from '../support/build-detection.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY, freshStore, MONDAY } from '../support/fresh-store.ts';
import { storeBase } from '../support/store-base.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { type PanelOptions, renderPanel, showing } from './render-panel.tsx';

const TONER = {
  at: MONDAY,
  zone: 'Europe/Lisbon',
  items: [{ name: 'toner', quantity: 1 }],
  status: 'paid',
  amount: 61_200,
  currency: 'EUR',
};
/** Ana as the invented customers know her. */
const ANA_OF_BASE = buildThread([buildPerson('Ana Pereira', 'ana.pereira@lumo.example')], []);

const section = async () => within(await screen.findByRole('region', { name: 'Value' }));
/** The dialogue that a press on a figure opens. */
async function explainedBy(user: { click: (element: Element) => Promise<void> }, name: RegExp) {
  await user.click(await (await section()).findByRole('button', { name }));
  return within(await screen.findByRole('dialog'));
}

/** The panel beside Ana, who bought so many days ago. */
async function besideAna(bought: readonly number[], options: Partial<PanelOptions> = {}) {
  const people = await storeWithPeople();
  for (const days of bought) {
    const fields = { ...TONER, at: MONDAY - days * DAY };
    succeeded(await people.services.addRecord('purchase', `${days}`, fields, people.ana));
  }
  const { given } = people;
  return { ...people, ...(await renderPanel({ given, state: showing(ANA_THREAD), ...options })) };
}

/** The panel beside Ana in a base of so many customers. */
async function besideBase(count: number, options: Partial<PanelOptions> = {}) {
  const given = await freshStore();
  await storeBase(given.store, count);
  return renderPanel({ given, state: showing(ANA_OF_BASE), ...options });
}

test('of somebody with whom nothing happened nothing is said', async () => {
  await besideAna([]);
  await screen.findByRole('region', { name: 'Timeline' });
  await screen.findByText(/is the beginning of Ana’s history/);
  expect(screen.queryByRole('region', { name: 'Value' })).toBeNull();
});

test('who never bought has a journey and nothing else', async () => {
  const people = await storeWithPeople();
  const person = { kind: 'contact' as const, id: people.ana, name: 'Ana Pereira' };
  succeeded(await people.services.saveNote({ id: 'n', person, text: 'met at the fair' }));
  await renderPanel({ given: people.given, state: showing(ANA_THREAD) });
  const value = await section();
  expect(value.getAllByRole('button').map((one) => one.textContent)).toEqual([
    'Journey, 1 of 5: Aware',
  ]);
});

test('with few customers the risk, what was brought and since when are told, and why no more', async () => {
  const { user } = await besideAna([48, 78, 108]);
  const value = await section();
  await value.findByRole('button', { name: 'Slipping' });
  value.getByRole('button', { name: 'CLV €1.8K so far' });
  value.getByRole('button', { name: 'since 2025' });
  value.getByRole('button', { name: 'Journey, 4 of 5: Use' });
  await expectAccessible();

  const clv = await explainedBy(user, /^CLV/);
  await clv.findByText(/1 customers, 1 of whom bought again. 50 customers are needed/);
  clv.getByText('€1,836');
  clv.getByText(/^n 3 purchases with an amount/);
  clv.getByText(
    /^They have not said yet what they buy here .* note it under “Share of customer”\.$/,
  );
  await expectAccessible();
});

test('a press on the segments tells the reasons, and Escape leads back', async () => {
  const { user } = await besideAna([48, 78, 108]);
  const reasons = await explainedBy(user, /Slipping/);
  reasons.getByText('They usually buy every 30 days; the last purchase was 48 days ago.');
  reasons.getByText(/^n 3 days of purchase/);
  await reasons.findByText(/1 customers have bought, and 10 are needed/);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const segments = screen.getByRole('button', { name: 'Slipping' });
  await waitFor(() => expect(segments).toHaveFocus());
});

test('who is late by what nobody told is told so, and by what the owner states once it is stated', async () => {
  const { user, services } = await besideAna([200]);
  const assumed = await explainedBy(user, /Slipping/);
  assumed.getByText(
    'What is usual is taken as 90 days, as too few customers tell; the last purchase was 200 days ago.',
  );
  assumed.getByText('Figures… lets you state the days that are usual.');
  await user.keyboard('{Escape}');
  succeeded(await services.changeSettings({ gapDays: 60 }));
  const stated = await explainedBy(user, /At risk/);
  stated.getByText(
    'Customers usually buy every 60 days, as you stated; the last purchase was 200 days ago.',
  );
  expect(stated.queryByText(/^Figures…/)).toBeNull();
});

test('by what all customers tell is late who has no rhythm of their own, with how many tell it and as of when', async () => {
  const people = await storeWithPeople();
  await storeBase(people.given.store, 60);
  succeeded(await renewFit(people.given.store));
  const fields = { ...TONER, at: MONDAY - 400 * DAY };
  succeeded(await people.services.addRecord('purchase', 'once', fields, people.ana));
  const { user } = await renderPanel({ given: people.given, state: showing(ANA_THREAD) });
  const reasons = await explainedBy(user, /^(Slipping|At risk|Lost)/);
  reasons.getByText(/^Customers usually buy every \d+ days; the last purchase was 400 days ago\.$/);
  reasons.getByText('n 1 day of purchase · Mar 2, 2026 · n 60 customers · as of Mar 2, 2026');
});

test('with a forecast the expected CLV has its range, its place, its n and its date', async () => {
  const { user } = await besideBase(60);
  const value = await section();
  await value.findByRole('button', { name: /^CLV €[\d.]+K \(€\d+–€[\d.]+K\)$/ });
  value.getByRole('button', { name: 'Steady · High value' });
  const clv = await explainedBy(user, /^CLV/);
  clv.getByText(/^€[\d,]+, between €[\d,]+ and €[\d,]+ in eight of ten cases$/);
  clv.getByText(/^\d+(st|nd|rd) of 60$/);
  clv.getByText(/^Brings [\d.]+ % of what customers are expected to bring/);
  expect(clv.getAllByText(/^n 60 customers who pay in EUR · as of Mar 2, 2026$/)).toHaveLength(2);
  await expectAccessible();
});

test('the last forecast stays in view while a newer one is made, and when that fails', async () => {
  let fail = () => {};
  const failing = new Promise<void>((resolve) => {
    fail = resolve;
  });
  const given = await freshStore();
  await storeBase(given.store, 60);
  succeeded(await renewFit(given.store));
  given.clock.now += 2 * DAY;
  const change = () => ({
    renewValue: async () => {
      await failing;
      return failure('refused', 'The forecast could not be made.');
    },
  });
  const { user } = await renderPanel({ given, state: showing(ANA_OF_BASE), change });
  const clv = await explainedBy(user, /^CLV .*–/);
  clv.getByText('All customers are being looked at anew.');
  expect(clv.getAllByText(/as of Mar 2, 2026/)).toHaveLength(2);
  fail();
  await clv.findByText('The forecast could not be made.');
  expect(clv.queryByText(/being looked at anew/)).toBeNull();
});

test('the journey explains itself by keyboard', async () => {
  const { user } = await besideAna([3]);
  const line = await (await section()).findByRole('button', { name: 'Journey, 3 of 5: Buy' });
  line.focus();
  await user.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Journey' }));
  dialog.getByText('There since Feb 27, 2026.');
  dialog.getByText(/^n 1 touchpoint ·/);
});

test('a refund takes the figures away, and Undo brings them back', async () => {
  const { services } = await besideAna([3]);
  await (await section()).findByRole('button', { name: /^CLV/ });
  const refund = services.editRecord('purchase', 'purchase-3', { status: 'refunded' });
  const { commit = '' } = succeeded(await refund);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^CLV/ })).toBeNull());
  succeeded(await services.undo(commit));
  await (await section()).findByRole('button', { name: /^CLV/ });
});

test('what they said of their share and in a survey stands with its day, and explains itself', async () => {
  const { user, services, ana } = await besideAna([48, 78]);
  const value = await section();
  await value.findByRole('button', { name: /^CLV/ });
  expect(value.queryByRole('button', { name: /^share/ })).toBeNull();
  const said = { percent: 40, of: 'printing', at: MONDAY - 30 * DAY };
  succeeded(await services.addRecord('share', 's1', said, ana));
  const silent = { of: 'printing', at: MONDAY - DAY };
  succeeded(await services.addRecord('share', 's2', silent, ana));
  const nps = { type: 'nps', score: 9, words: 'quick', at: MONDAY - 400 * DAY };
  succeeded(await services.addRecord('survey', 'n1', nps, ana));
  await value.findByRole('button', { name: 'share ≈40 % (Jan 31)' });
  const old = await value.findByRole('button', { name: 'NPS 9 (promoter), Jan 26, 2025' });
  expect(old).toHaveClass('text-faint');
  await expectAccessible();

  const share = await explainedBy(user, /^share/);
  await share.findByText('≈40 % of their printing');
  share.getByText('n 1 answer · asked on Jan 31, 2026 by Me');
  await user.keyboard('{Escape}');
  const answers = await explainedBy(user, /^NPS 9/);
  await answers.findByText('“quick”');
  answers.getByText('Older than a year: ask again.');
});
