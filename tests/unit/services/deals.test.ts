import { expect, test } from 'vitest';
import { addContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { knownAround } from '../../../lib/services/known-view.ts';
import { addRecord, deleteRecord, editRecord } from '../../../lib/services/records.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, MONDAY } from '../../support/fresh-store.ts';

async function withDeal() {
  const { store, clock } = await freshStore();
  const { contact } = succeeded(await addContact(store, { name: 'Ana', points: [] })).value;
  succeeded(await addRecord(store, 'deal', 'one', { words: 'Toner', stage: 'New' }, contact));
  const edit = async (fields: Readonly<Record<string, unknown>>) => {
    clock.now += DAY;
    return editRecord(store, 'deal', 'deal-one', fields);
  };
  const deal = async () => (await knownAround(store, contact)).known.deal[0];
  return { store, contact, clock, edit, deal };
}

test('a deal knows when it came into its stage, and undo takes that back too', async () => {
  const { store, edit, deal } = await withDeal();
  expect(await deal()).toMatchObject({ stage: 'New', moved: [MONDAY] });
  const { commit } = succeeded(await edit({ stage: 'Talk' }));
  succeeded(await edit({ amount: 100, currency: 'EUR' }));
  expect(await deal()).toMatchObject({ stage: 'Talk', moved: [MONDAY, MONDAY + DAY] });
  succeeded(await undo(store, commit ?? ''));
  expect(await deal()).toMatchObject({ stage: 'New', moved: [MONDAY], amount: 100 });
});

test('it closes when it is won or lost, with a reason, and opens again', async () => {
  const { edit, deal } = await withDeal();
  expect(failedWith(await edit({ outcome: 'lost' }))).toBe('invalid');
  succeeded(await edit({ outcome: 'lost', reason: 'price' }));
  const closed = MONDAY + 2 * DAY;
  expect(await deal()).toMatchObject({ outcome: 'lost', closed, moved: [MONDAY] });
  succeeded(await edit({ reason: 'delivery' }));
  expect(await deal()).toMatchObject({ reason: 'delivery', closed });
  succeeded(await edit({ outcome: undefined }));
  expect(await deal()).not.toHaveProperty('closed');
  expect(await deal()).not.toHaveProperty('outcome');
});

test('deals tell the pace of their pipeline, once ten stages were left', async () => {
  const { store, contact, clock } = await withDeal();
  for (let count = 0; count < 10; count += 1) {
    const id = `deal-quick-${count}`;
    succeeded(
      await addRecord(store, 'deal', `quick-${count}`, { words: 'x', stage: 'New' }, contact),
    );
    clock.now += 4 * DAY;
    succeeded(await editRecord(store, 'deal', id, { outcome: 'won' }));
  }
  expect([...(await knownAround(store, contact)).usualDays]).toEqual([['', 4]]);
  succeeded(await deleteRecord(store, 'deal', 'deal-one'));
  expect((await knownAround(store, contact)).usualDays.size).toBe(0);
});

test('two stages of one name are refused', async () => {
  const { store } = await withDeal();
  const stage = { name: 'Offer', probability: 50 };
  const twice = { name: 'Service', stages: [stage, { ...stage, probability: 60 }] };
  expect(failedWith(await addRecord(store, 'pipeline', 'one', twice))).toBe('invalid');
  succeeded(await addRecord(store, 'pipeline', 'two', { ...twice, stages: [stage] }));
});
