import { describe, expect, it } from 'vitest';
import { addContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { knownView } from '../../../lib/services/known-view.ts';
import { type NewNote, saveNote } from '../../../lib/services/notes.ts';
import {
  deletePreference,
  editPreference,
  keepPreference,
} from '../../../lib/services/preferences.ts';
import {
  addPurchase,
  deletePurchase,
  editPurchase,
  type PurchaseFields,
  payPurchase,
} from '../../../lib/services/purchases.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, MONDAY, type TestStore } from '../../support/fresh-store.ts';

type Ana = TestStore & { ana: string };

async function withAna(): Promise<Ana> {
  const test = await freshStore();
  const added = succeeded(await addContact(test.store, { name: 'Ana', points: [] }));
  return { ...test, ana: added.value.contact };
}

async function note({ store, ana }: Ana, text: string, marks: NonNullable<NewNote['marks']>) {
  const person = { kind: 'contact' as const, id: ana, name: 'Ana' };
  return succeeded(await saveNote(store, { id: text, person, text, marks }));
}

const knownOf = ({ store, ana }: Ana) => knownView(store, ana);
const PREFERS = { mark: 'preference' } as const;
const TONER: PurchaseFields = {
  at: MONDAY,
  zone: 'Europe/Lisbon',
  items: [{ name: 'toner', quantity: 240 }],
  status: 'open',
  number: '4471',
  amount: 61_200,
  currency: 'EUR',
  discount: undefined,
  due: undefined,
};

describe('a preference', () => {
  it('comes with the note that is marked so, its entry as receipt, and goes with its undo', async () => {
    const test = await withAna();
    const { commit, value } = await note(test, 'wants e-mail', { ...PREFERS, topic: 'channel' });
    const receipt = { author: 'Me', stated: MONDAY, interaction: value.interaction };
    const view = { words: 'wants e-mail', topic: 'channel', contradicted: false, ...receipt };
    expect((await knownOf(test)).preferences).toMatchObject([view]);
    succeeded(await undo(test.store, commit ?? ''));
    expect((await knownOf(test)).preferences).toEqual([]);
  });

  it('is kept of any entry once, and the entry of a concern goes on being one', async () => {
    const test = await withAna();
    const { value } = await note(test, 'hates late parcels', { mark: 'concern' });
    succeeded(await keepPreference(test.store, value.interaction));
    expect(succeeded(await keepPreference(test.store, value.interaction)).commit).toBeUndefined();
    expect((await knownOf(test)).preferences).toMatchObject([{ words: 'hates late parcels' }]);
    const entry = await test.store.db.rows('interaction').get(value.interaction);
    expect(entry?.['mark']).toBe('concern');
  });

  it('contradicts another of the same topic that says something else', async () => {
    const test = await withAna();
    await note(test, 'e-mail only', { ...PREFERS, topic: 'channel' });
    test.clock.now += DAY;
    await note(test, 'call her', { ...PREFERS, topic: 'Channel' });
    await note(test, 'duplex', { ...PREFERS, topic: 'printer' });
    await note(test, 'mornings', PREFERS);
    const { preferences } = await knownOf(test);
    const contradicted = preferences.filter((one) => one.contradicted).map((one) => one.words);
    expect(contradicted).toEqual(['call her', 'e-mail only']);
  });

  it('is edited, not to nothing, and deleted with a way back', async () => {
    const test = await withAna();
    await note(test, 'wants e-mail', { ...PREFERS, topic: 'channel' });
    const id = (await knownOf(test)).preferences[0]?.id ?? '';
    succeeded(await editPreference(test.store, id, { words: ' wants calls ', topic: '' }));
    expect((await knownOf(test)).preferences).toMatchObject([{ words: 'wants calls', topic: '' }]);
    expect(failedWith(await editPreference(test.store, id, { words: ' ' }))).toBe('invalid');
    const { commit } = succeeded(await deletePreference(test.store, id));
    expect((await knownOf(test)).preferences).toEqual([]);
    expect(failedWith(await editPreference(test.store, id, { words: 'x' }))).toBe('not-found');
    succeeded(await undo(test.store, commit ?? ''));
    expect((await knownOf(test)).preferences).toHaveLength(1);
  });
});

describe('a purchase', () => {
  it('comes with the note that tells of it', async () => {
    const test = await withAna();
    const sold = { items: TONER.items, status: 'paid' as const, amount: 61_200, currency: 'EUR' };
    await note(test, 'sold 240 toner', { sold });
    const { purchases, bought } = await knownOf(test);
    expect(purchases).toMatchObject([{ ...sold, at: MONDAY, author: 'Me' }]);
    expect(bought.totals).toMatchObject([{ currency: 'EUR', bought: 61_200, open: 0 }]);
  });

  it('is added once, paid once, and each can be taken back', async () => {
    const test = await withAna();
    succeeded(await addPurchase(test.store, test.ana, 'one', TONER));
    expect(succeeded(await addPurchase(test.store, test.ana, 'one', TONER)).commit).toBeUndefined();
    const id = (await knownOf(test)).purchases[0]?.id ?? '';
    const { commit } = succeeded(await payPurchase(test.store, id));
    expect(succeeded(await payPurchase(test.store, id)).commit).toBeUndefined();
    expect((await knownOf(test)).purchases).toMatchObject([{ status: 'paid', number: '4471' }]);
    succeeded(await undo(test.store, commit ?? ''));
    expect((await knownOf(test)).bought.totals).toMatchObject([{ open: 61_200 }]);
  });

  it('says what is missing, and nothing is written', async () => {
    const test = await withAna();
    const nothing = { ...TONER, items: [], number: undefined, amount: undefined };
    expect(failedWith(await addPurchase(test.store, test.ana, 'a', nothing))).toBe('invalid');
    const noCurrency = { ...TONER, currency: undefined };
    expect(failedWith(await addPurchase(test.store, test.ana, 'b', noCurrency))).toBe('invalid');
    const many = { ...TONER, items: [{ name: 'toner', quantity: 1e12 }] };
    expect(failedWith(await addPurchase(test.store, test.ana, 'c', many))).toBe('invalid');
    expect(failedWith(await addPurchase(test.store, 'c-gone', 'd', TONER))).toBe('not-found');
    expect((await knownOf(test)).purchases).toEqual([]);
  });

  it('shows the last five and adds up all', async () => {
    const test = await withAna();
    for (let day = 0; day < 7; day += 1) {
      const fields = { ...TONER, at: MONDAY + day * DAY, number: `n${day}` };
      succeeded(await addPurchase(test.store, test.ana, fields.number, fields));
    }
    const { purchases, bought } = await knownOf(test);
    expect(purchases.map((one) => one.number)).toEqual(['n6', 'n5', 'n4', 'n3', 'n2']);
    expect(bought).toMatchObject({ n: 7, totals: [{ n: 7, bought: 7 * 61_200 }] });
  });

  it('is edited, emptied fields go, and it is deleted with a way back', async () => {
    const test = await withAna();
    succeeded(await addPurchase(test.store, test.ana, 'one', TONER));
    const id = (await knownOf(test)).purchases[0]?.id ?? '';
    succeeded(await editPurchase(test.store, id, { number: undefined, status: 'refunded' }));
    const { purchases, bought } = await knownOf(test);
    expect(purchases[0]).not.toHaveProperty('number');
    expect(bought.n).toBe(0);
    const currency = await editPurchase(test.store, id, { currency: undefined });
    expect(failedWith(currency)).toBe('invalid');
    const { commit } = succeeded(await deletePurchase(test.store, id));
    expect(failedWith(await payPurchase(test.store, id))).toBe('not-found');
    succeeded(await undo(test.store, commit ?? ''));
    expect((await knownOf(test)).purchases).toHaveLength(1);
  });
});

describe('what is known', () => {
  it('is that of all who were joined, until they are parted', async () => {
    const test = await withAna();
    const other = succeeded(await addContact(test.store, { name: 'Ana P.', points: [] })).value;
    succeeded(await addPurchase(test.store, other.contact, 'one', TONER));
    const joined = succeeded(await join(test.store, { survivor: test.ana, loser: other.contact }));
    expect((await knownOf(test)).purchases).toHaveLength(1);
    succeeded(await unjoin(test.store, joined.value.join));
    expect((await knownOf(test)).purchases).toHaveLength(0);
  });
});
