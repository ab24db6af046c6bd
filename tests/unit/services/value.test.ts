import { describe, expect, it } from 'vitest';
import { failure } from '../../../lib/domain/result.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { knownRecords } from '../../../lib/services/known-view.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { addSampleCustomers } from '../../../lib/services/practice.ts';
import { addRecord, deleteRecord, editRecord, type Fields } from '../../../lib/services/records.ts';
import { changeSettings, statedGap } from '../../../lib/services/settings.ts';
import { allCustomers } from '../../../lib/services/value/all-customers.ts';
import { keptFit } from '../../../lib/services/value/kept-fit.ts';
import { renewFit } from '../../../lib/services/value/renew-fit.ts';
import { valueView } from '../../../lib/services/value/value-view.ts';
import { putSettings } from '../../../lib/store/local.ts';
import type { Store } from '../../../lib/store/store.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, HOUR, MONDAY } from '../../support/fresh-store.ts';
import { storeBase } from '../../support/store-base.ts';
import { resultOf, whyNot } from '../domain/rules/results.ts';

const TONER = {
  at: MONDAY - DAY,
  zone: 'Europe/Lisbon',
  items: [{ name: 'toner', quantity: 1 }],
  status: 'paid',
  number: undefined,
  amount: 5000,
  currency: 'EUR',
  discount: undefined,
  due: undefined,
};

const add = async (store: Store, name: string) =>
  succeeded(await addContact(store, { name, points: [] })).value.contact;
let made = 0;
async function buys(store: Store, contact: string, change: Fields = {}) {
  made += 1;
  const fields = { ...TONER, ...change };
  return succeeded(await addRecord(store, 'purchase', `value-${made}`, fields, contact));
}
const isRenewed = async (store: Store) => succeeded(await renewFit(store)).renewed;
/** How many purchases each customer has, the most first. */
async function counts(store: Store): Promise<number[]> {
  const customers = await allCustomers(store);
  return customers.map(({ dated }) => dated.length).sort((one, other) => other - one);
}

describe('all customers', () => {
  it('are those who bought, each with what the panel shows as theirs', async () => {
    const { store } = await freshStore();
    const [ana, ben] = [await add(store, 'Ana'), await add(store, 'Ben')];
    await add(store, 'Chidi');
    await buys(store, ana);
    await buys(store, ana, { at: MONDAY - 9 * DAY });
    await buys(store, ben);
    expect(await counts(store)).toEqual([2, 1]);
    expect((await knownRecords(store, ana)).purchase).toHaveLength(2);
  });

  it('follow joins, and part again with them; what was written while joined stays', async () => {
    const test = await freshStore();
    const { store } = test;
    const [ana, other] = [await add(store, 'Ana'), await add(store, 'Ana P.')];
    await buys(store, ana);
    await buys(store, other);
    test.clock.now += HOUR;
    const joined = succeeded(await join(store, { survivor: ana, loser: other }));
    test.clock.now += HOUR;
    await buys(store, other, { at: MONDAY - 3 * DAY });
    expect(await counts(store)).toEqual([3]);
    test.clock.now += HOUR;
    succeeded(await unjoin(store, joined.value.join));
    test.clock.now += HOUR;
    expect(await counts(store)).toEqual([2, 1]);
    expect((await knownRecords(store, ana)).purchase).toHaveLength(2);
  });

  it('hold nothing that was deleted, nobody who was, and no sample customer', async () => {
    const { store } = await freshStore();
    succeeded(await addSampleCustomers(store));
    const ana = await add(store, 'Ana');
    const { commit } = await buys(store, ana);
    const second = await buys(store, ana, { at: MONDAY - 2 * DAY });
    expect(await counts(store)).toEqual([2]);
    succeeded(await undo(store, second.commit ?? ''));
    expect(await counts(store)).toEqual([1]);
    const [id = ''] = (await knownRecords(store, ana)).purchase.map((one) => one.id);
    succeeded(await deleteRecord(store, 'purchase', id));
    expect(commit).toBeDefined();
    expect(await counts(store)).toEqual([]);
  });

  it('hold what was noted over an address that is theirs', async () => {
    const { store } = await freshStore();
    const points = [{ kind: 'email' as const, value: 'ana@lumo.example' }];
    const { contact } = succeeded(await addContact(store, { name: 'Ana', points })).value;
    const person = {
      kind: 'contact' as const,
      id: contact,
      name: 'Ana',
      point: 'email:ana@lumo.example',
    };
    const sold = { items: TONER.items, status: 'paid' as const };
    succeeded(await saveNote(store, { id: 'n', person, text: 'sold toner', marks: { sold } }));
    expect(await counts(store)).toEqual([1]);
  });
});

describe('the fit to all customers', () => {
  it('is made once, and kept', async () => {
    const { store } = await freshStore();
    await storeBase(store, 60);
    expect(await isRenewed(store)).toBe(true);
    const { fit } = (await keptFit(store)) ?? {};
    expect(fit).toMatchObject({ customers: 60, asOf: { at: MONDAY } });
    expect(fit?.currencies['EUR']?.models.ok).toBe(true);
    expect(await isRenewed(store)).toBe(false);
  });

  it('is made again after a day, and when the clock was set back', async () => {
    const test = await freshStore();
    await isRenewed(test.store);
    test.clock.now += DAY - 1;
    expect(await isRenewed(test.store)).toBe(false);
    test.clock.now += 1;
    expect(await isRenewed(test.store)).toBe(true);
    test.clock.now -= 2 * DAY;
    expect(await isRenewed(test.store)).toBe(true);
  });

  it('is made again once one in fifty of the purchases changed', async () => {
    const { store } = await freshStore();
    await storeBase(store, 60);
    await isRenewed(store);
    const { rows = 0 } = (await keptFit(store)) ?? {};
    const enough = Math.ceil(rows / 50);
    for (let n = 1; n < enough; n += 1) await buys(store, 'c-base-1');
    expect(await isRenewed(store)).toBe(false);
    await buys(store, 'c-base-2');
    expect(await isRenewed(store)).toBe(true);
  });

  it('is made again when many were brought in with older stamps', async () => {
    const { store } = await freshStore();
    await isRenewed(store);
    await storeBase(store, 60);
    expect(await isRenewed(store)).toBe(true);
  });

  it('is made again once a rate was typed, and counts who pays in two currencies by it', async () => {
    const { store } = await freshStore();
    const ana = await add(store, 'Ana');
    await buys(store, ana);
    await buys(store, ana, { amount: 1000, currency: 'USD' });
    await isRenewed(store);
    expect((await keptFit(store))?.fit.currencies).toEqual({});
    const toDate = async () =>
      (await valueView(store, ana)).bought?.toDate ?? failure('refused', '');
    expect(whyNot(await toDate())).toContain('no rate is known');
    const dollar = { from: 'USD', to: 'EUR', rate: 0.9, at: MONDAY - DAY };
    const { commit = '' } = succeeded(await addRecord(store, 'rate', 'dollar', dollar));
    expect(await isRenewed(store)).toBe(true);
    expect((await keptFit(store))?.fit.currencies).toMatchObject({ EUR: { customers: 1 } });
    const { bought } = await valueView(store, ana);
    expect(resultOf(await toDate())).toMatchObject({ value: 5900, currency: 'EUR', n: 2 });
    expect(bought?.conversion?.rates).toMatchObject([dollar]);
    succeeded(await undo(store, commit));
    expect((await valueView(store, ana)).bought).not.toHaveProperty('conversion');
    expect(await isRenewed(store)).toBe(true);
  });

  it('is made anew where what is kept has another form', async () => {
    const { store } = await freshStore();
    await putSettings(store.db, { 'value-fit': { fit: 'of an older version' } });
    expect(await keptFit(store)).toBeUndefined();
    expect(await isRenewed(store)).toBe(true);
  });
});

describe('what a contact is worth', () => {
  it('is not told of who never bought, but where they are on the journey is', async () => {
    const { store } = await freshStore();
    const ana = await add(store, 'Ana');
    const nothing = await valueView(store, ana);
    expect(whyNot(nothing.journey)).toContain('nothing has happened');
    const person = { kind: 'contact' as const, id: ana, name: 'Ana' };
    succeeded(await saveNote(store, { id: 'n', person, text: 'saw her at the fair' }));
    const view = await valueView(store, ana);
    expect(resultOf(view.journey).stage).toBe('aware');
    expect(view).not.toHaveProperty('bought');
    expect(view).not.toHaveProperty('fit');
  });

  it('is told with its range, its place and the date of the fit', async () => {
    const { store } = await freshStore();
    await storeBase(store, 60);
    succeeded(await renewFit(store));
    const { bought, fit } = await valueView(store, 'c-base-0');
    if (bought === undefined) throw new Error('bought nothing');
    const { value, low, high, n } = resultOf(bought.expected);
    expect(n).toBe(60);
    expect(low).toBeLessThan(value);
    expect(value).toBeLessThan(high);
    expect(bought.equity).toMatchObject({ place: 1, n: 60 });
    expect(fit).toMatchObject({ at: MONDAY, customers: 60 });
  });

  it('says what is missing, with the number that is needed', async () => {
    const { store } = await freshStore();
    await storeBase(store, 20);
    succeeded(await renewFit(store));
    const { bought } = await valueView(store, 'c-base-0');
    expect(bought && whyNot(bought.expected)).toMatch(/20 customers.*50 customers are needed/);
    expect(bought?.rfm.ok).toBe(true);
  });

  it('measures who is late by what the owner states until customers tell it', async () => {
    const { store } = await freshStore();
    const ana = await add(store, 'Ana');
    await buys(store, ana, { at: MONDAY - 100 * DAY });
    const risk = async (contact: string) => {
      const { bought } = await valueView(store, contact);
      return bought && resultOf(bought.risk);
    };
    expect(await risk(ana)).toMatchObject({ risk: 'steady', usualBy: 'nobody' });
    succeeded(await changeSettings(store, { gapDays: 30 }));
    expect((await risk(ana))?.reasons[0]).toContain('every 30 days, as you stated');
    expect(await risk(ana)).toMatchObject({ risk: 'at-risk' });
    await storeBase(store, 60);
    succeeded(await renewFit(store));
    expect((await risk(ana))?.reasons[0]).not.toContain('as you stated');
    expect((await changeSettings(store, { gapDays: 6 })).ok).toBe(false);
    succeeded(await changeSettings(store, { gapDays: undefined }));
    expect(await statedGap(store)).toBeUndefined();
  });

  it('comes with the journey that somebody corrected', async () => {
    const { store } = await freshStore();
    const ana = await add(store, 'Ana');
    await buys(store, ana, { at: MONDAY - 60 * DAY });
    const said = { stage: 'renew', at: store.now(), why: 'asked for a quote' };
    succeeded(await addRecord(store, 'stage', 'said', said, ana));
    const { stage, corrected } = resultOf((await valueView(store, ana)).journey);
    expect(stage).toBe('renew');
    expect(corrected).toMatchObject({ ...said, author: 'Me' });
  });

  it('comes with a journey that offers lead on', async () => {
    const { store } = await freshStore();
    const ana = await add(store, 'Ana');
    await buys(store, ana, { at: MONDAY - 60 * DAY });
    expect(resultOf((await valueView(store, ana)).journey).stage).toBe('use');
    const offer = { words: 'toner for a year', channel: 'email', at: MONDAY - DAY, answer: 'open' };
    succeeded(await addRecord(store, 'offer', 'o', offer, ana));
    expect(resultOf((await valueView(store, ana)).journey).stage).toBe('renew');
  });

  it('is what was bought by all who were joined', async () => {
    const { store } = await freshStore();
    const [ana, other] = [await add(store, 'Ana'), await add(store, 'Ana P.')];
    await buys(store, other);
    succeeded(await join(store, { survivor: ana, loser: other }));
    expect((await valueView(store, ana)).bought?.days).toBe(1);
  });

  it('takes an open case for a risk, and a refund for no purchase', async () => {
    const test = await freshStore();
    const { store } = test;
    const ana = await add(store, 'Ana');
    await buys(store, ana);
    const person = { kind: 'contact' as const, id: ana, name: 'Ana' };
    const marks = { mark: 'concern' as const };
    succeeded(await saveNote(store, { id: 'n', person, text: 'late again', marks }));
    test.clock.now += 8 * DAY;
    const { bought } = await valueView(store, ana);
    expect(bought && resultOf(bought.risk).risk).toBe('slipping');
    const [id = ''] = (await knownRecords(store, ana)).purchase.map((one) => one.id);
    succeeded(await editRecord(store, 'purchase', id, { status: 'refunded' }));
    expect(await valueView(store, ana)).not.toHaveProperty('bought');
  });
});
