import { describe, expect, it } from 'vitest';
import { addContact } from '../../../lib/services/contacts.ts';
import { join } from '../../../lib/services/joins.ts';
import { measures } from '../../../lib/services/measures.ts';
import { addSampleCustomers } from '../../../lib/services/practice.ts';
import { addRecord } from '../../../lib/services/records.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, MONDAY, type TestStore } from '../../support/fresh-store.ts';

const CUSTOMERS = 10;

/** Ten customers; each bought 400 days ago, the first eight again 30 days ago, of them four on two days. */
async function withCustomers() {
  const test = await freshStore();
  const { store } = test;
  const ids: string[] = [];
  for (let index = 0; index < CUSTOMERS; index += 1) {
    const added = await addContact(store, { name: `Customer ${index}`, points: [] });
    const id = succeeded(added).value.contact;
    ids.push(id);
    const days = [400, ...(index < 8 ? [30] : []), ...(index < 4 ? [20] : [])];
    for (const day of days) await buy(test, id, day);
  }
  return { ...test, ids };
}

async function buy({ store }: TestStore, contact: string, days: number) {
  const items = [{ name: 'toner', quantity: 1 }];
  const at = MONDAY - days * DAY;
  const fields = { at, zone: 'UTC', items, status: 'paid', amount: 100, currency: 'EUR' };
  succeeded(await addRecord(store, 'purchase', `${contact}-${days}`, fields, contact));
}

async function answer({ store }: TestStore, contact: string, type: string, score: number) {
  const fields = { type, score, at: MONDAY - DAY, zone: 'UTC' };
  succeeded(await addRecord(store, 'survey', `${contact}-${type}`, fields, contact));
}

describe('the measures of all that is stored', () => {
  it('say what is missing while there is too little', async () => {
    const { store } = await freshStore();
    const none = await measures(store, 365);
    for (const one of [
      none.csat,
      none.nps,
      none.fcr,
      none.retention,
      none.churn,
      none.repeatRate,
      none.shareOfCustomer,
    ])
      expect(one.ok ? '' : one.failure.message).toMatch(/^Not enough data: 0 /);
  });

  it('are made of purchases and answers, with n and period', async () => {
    const test = await withCustomers();
    for (const [index, id] of test.ids.entries()) {
      await answer(test, id, 'csat', index < 7 ? 5 : 2);
      await answer(test, id, 'nps', index < 6 ? 10 : 0);
    }
    const found = await measures(test.store, 365);
    const period = { from: MONDAY + 1 - 365 * DAY, until: MONDAY + 1 };
    expect(found.period).toEqual(period);
    expect(found.csat).toMatchObject({ ok: true, value: { value: 70, n: 10, period } });
    expect(found.nps).toMatchObject({ ok: true, value: { value: 20, n: 10 } });
    expect(found.retention).toMatchObject({ ok: true, value: { value: 80, n: 10 } });
    expect(found.churn).toMatchObject({ ok: true, value: { value: 20, n: 10 } });
    expect(found.fcr.ok).toBe(false);
    const message = 'Not enough data: 8 customers, and 10 are needed.';
    expect(found.repeatRate).toMatchObject({ ok: false, failure: { message } });
    const longer = await measures(test.store, 500);
    expect(longer.repeatRate).toMatchObject({ ok: true, value: { value: 80, n: 10 } });
  });

  it('tell the share of customer over those who said, one answer for each customer', async () => {
    const test = await withCustomers();
    const { store, ids } = test;
    const asked = async (contact: string, days: number, percent?: number) => {
      const at = MONDAY - days * DAY;
      const fields = { at, zone: 'UTC', ...(percent === undefined ? {} : { percent }) };
      succeeded(await addRecord(store, 'share', `${contact}-${days}`, fields, contact));
    };
    for (const [index, id] of ids.entries()) await asked(id, 400, index);
    for (const id of ids.slice(1)) await asked(id, 30, 40);
    const message = 'Not enough data: 9 customers said, and 10 are needed.';
    const few = await measures(store, 365);
    expect(few.shareOfCustomer).toMatchObject({ ok: false, failure: { message } });
    await asked(ids[0] ?? '', 3, 90);
    await asked(ids[0] ?? '', 1);
    const found = await measures(store, 365);
    expect(found.shareOfCustomer).toMatchObject({ ok: true, value: { value: 45, n: 10 } });
  });

  it('take two who are one as one, and leave sample customers out', async () => {
    const test = await withCustomers();
    const [survivor = '', loser = ''] = test.ids;
    succeeded(await join(test.store, { survivor, loser }));
    succeeded(await addSampleCustomers(test.store));
    const { retention } = await measures(test.store, 365);
    const message = 'Not enough data: 9 customers at the start, and 10 are needed.';
    expect(retention).toMatchObject({ ok: false, failure: { message } });
  });
});
