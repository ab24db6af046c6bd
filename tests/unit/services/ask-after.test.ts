import { describe, expect, it } from 'vitest';
import { ASKED_AFTER_PURCHASE_DAYS } from '../../../lib/domain/rules/customer/ask-after.ts';
import { askAfterPurchase } from '../../../lib/services/ask-after.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { knownRecords } from '../../../lib/services/known-view.ts';
import { addRecord, deleteRecord } from '../../../lib/services/records.ts';
import { finishTask } from '../../../lib/services/tasks.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, MONDAY } from '../../support/fresh-store.ts';

async function withPurchase(at: number) {
  const test = await freshStore();
  const { store } = test;
  const ana = succeeded(await addContact(store, { name: 'Ana', points: [] })).value.contact;
  const fields = { at, zone: 'UTC', items: [{ name: 'toner', quantity: 240 }], status: 'paid' };
  succeeded(await addRecord(store, 'purchase', 'one', fields, ana));
  const tasks = async () => (await knownRecords(store, ana)).task;
  const ask = () => askAfterPurchase(store, 'purchase-one');
  return { ...test, tasks, ask };
}

describe('asking after a purchase', () => {
  it('is a task two weeks after it, made once and taken back with its undo', async () => {
    const { store, tasks, ask } = await withPurchase(MONDAY);
    expect(await tasks()).toEqual([]);
    const { commit } = succeeded(await ask());
    const [task] = await tasks();
    expect(task?.words).toBe('Ask how it went: 240 toner');
    const days = ((task?.due ?? 0) - MONDAY) / DAY;
    expect(days).toBeGreaterThanOrEqual(ASKED_AFTER_PURCHASE_DAYS);
    expect(days).toBeLessThan(ASKED_AFTER_PURCHASE_DAYS + 1);
    expect(succeeded(await ask()).commit).toBeUndefined();
    succeeded(await undo(store, commit ?? ''));
    expect(await tasks()).toEqual([]);
    succeeded(await ask());
    expect(await tasks()).toHaveLength(1);
  });

  it('is due by tomorrow where the two weeks are over', async () => {
    const { tasks, ask } = await withPurchase(MONDAY - 60 * DAY);
    succeeded(await ask());
    const [task] = await tasks();
    expect(((task?.due ?? 0) - MONDAY) / DAY).toBeGreaterThan(0);
    expect(((task?.due ?? 0) - MONDAY) / DAY).toBeLessThan(2);
  });

  it('can be done again once it was done, and not of a purchase that is gone', async () => {
    const { store, tasks, ask } = await withPurchase(MONDAY);
    succeeded(await ask());
    succeeded(await finishTask(store, 't-ask-purchase-one'));
    succeeded(await ask());
    expect((await tasks()).filter(({ done }) => done === undefined)).toHaveLength(1);
    succeeded(await deleteRecord(store, 'purchase', 'purchase-one'));
    expect(failedWith(await ask())).toBe('not-found');
  });
});
