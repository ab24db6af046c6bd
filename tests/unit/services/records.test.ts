import { describe, expect, it } from 'vitest';
import { addContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { knownRecords } from '../../../lib/services/known-view.ts';
import { type NewNote, saveNote } from '../../../lib/services/notes.ts';
import { keepPreference } from '../../../lib/services/preferences.ts';
import { addRecord, deleteRecord, editRecord } from '../../../lib/services/records.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { freshStore, MONDAY, type TestStore } from '../../support/fresh-store.ts';

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

const knownOf = ({ store, ana }: Ana) => knownRecords(store, ana);
const PREFERS = { mark: 'preference' } as const;
const TONER = {
  at: MONDAY,
  items: [{ name: 'toner', quantity: 240 }],
  status: 'open',
  number: '4471',
  amount: 61_200,
  currency: 'EUR',
};

const addToner = ({ store }: Ana, id: string, fields: object, contact?: string) =>
  addRecord(store, 'purchase', id, { ...TONER, ...fields }, contact);

describe('a preference', () => {
  it('comes with the note that is marked so, its entry as receipt, and goes with its undo', async () => {
    const test = await withAna();
    const { commit, value } = await note(test, 'wants e-mail', { ...PREFERS, topic: 'channel' });
    const receipt = { author: 'Me', stated: MONDAY, interaction: value.interaction };
    const kept = { words: 'wants e-mail', topic: 'channel', ...receipt };
    expect((await knownOf(test)).preference).toMatchObject([kept]);
    succeeded(await undo(test.store, commit ?? ''));
    expect((await knownOf(test)).preference).toEqual([]);
  });

  it('is kept of any entry once, and the entry of a concern goes on being one', async () => {
    const test = await withAna();
    const { value } = await note(test, 'hates late parcels', { mark: 'concern' });
    succeeded(await keepPreference(test.store, value.interaction));
    expect(succeeded(await keepPreference(test.store, value.interaction)).commit).toBeUndefined();
    expect((await knownOf(test)).preference).toMatchObject([{ words: 'hates late parcels' }]);
    const entry = await test.store.db.rows('interaction').get(value.interaction);
    expect(entry?.['mark']).toBe('concern');
  });
});

describe('a purchase', () => {
  it('comes with the note that tells of it', async () => {
    const test = await withAna();
    const sold = {
      items: TONER.items,
      status: 'paid' as const,
      amount: 61_200,
      currency: 'EUR',
    };
    await note(test, 'sold 240 toner', { sold });
    expect((await knownOf(test)).purchase).toMatchObject([{ ...sold, at: MONDAY, author: 'Me' }]);
  });

  it('says what is missing, and nothing is written', async () => {
    const test = await withAna();
    const nothing = { items: [], number: undefined, amount: undefined };
    expect(failedWith(await addToner(test, 'a', nothing, test.ana))).toBe('invalid');
    const noCurrency = { currency: undefined };
    expect(failedWith(await addToner(test, 'b', noCurrency, test.ana))).toBe('invalid');
    const many = { items: [{ name: 'toner', quantity: 1e12 }] };
    expect(failedWith(await addToner(test, 'c', many, test.ana))).toBe('invalid');
    expect((await knownOf(test)).purchase).toEqual([]);
  });
});

describe('a record', () => {
  it('is added once, with who wrote it, when and in which zone, and goes with its undo', async () => {
    const test = await withAna();
    const { commit } = succeeded(await addToner(test, 'one', {}, test.ana));
    expect(succeeded(await addToner(test, 'one', {}, test.ana)).commit).toBeUndefined();
    const [record] = (await knownOf(test)).purchase;
    expect(record).toMatchObject({ ...TONER, author: 'Me', written: MONDAY });
    expect(record?.zone).not.toBe('');
    succeeded(await undo(test.store, commit ?? ''));
    expect((await knownOf(test)).purchase).toEqual([]);
  });

  it('is edited field by field, emptied fields go, and a failure changes nothing', async () => {
    const test = await withAna();
    succeeded(await addToner(test, 'one', {}, test.ana));
    const edit = (fields: Readonly<Record<string, unknown>>) =>
      editRecord(test.store, 'purchase', 'purchase-one', fields);
    succeeded(await edit({ number: undefined, status: 'refunded' }));
    expect((await knownOf(test)).purchase[0]).not.toHaveProperty('number');
    expect(succeeded(await edit({ status: 'refunded' })).commit).toBeUndefined();
    expect(failedWith(await edit({ currency: undefined }))).toBe('invalid');
    expect(failedWith(await edit({ status: 'lost' }))).toBe('invalid');
    expect((await knownOf(test)).purchase).toMatchObject([{ currency: 'EUR', status: 'refunded' }]);
  });

  it('is deleted with a way back, and meanwhile nobody can change it', async () => {
    const test = await withAna();
    succeeded(await addToner(test, 'one', {}, test.ana));
    const remove = () => deleteRecord(test.store, 'purchase', 'purchase-one');
    const { commit } = succeeded(await remove());
    expect((await knownOf(test)).purchase).toEqual([]);
    expect(failedWith(await remove())).toBe('not-found');
    const edited = await editRecord(test.store, 'purchase', 'purchase-one', { number: '1' });
    expect(failedWith(edited)).toBe('not-found');
    succeeded(await undo(test.store, commit ?? ''));
    expect((await knownOf(test)).purchase).toHaveLength(1);
  });

  it('is not written for a contact that is gone', async () => {
    const test = await withAna();
    expect(failedWith(await addToner(test, 'one', {}, 'c-gone'))).toBe('not-found');
  });

  it('is that of all who were joined, until they are parted', async () => {
    const test = await withAna();
    const other = succeeded(await addContact(test.store, { name: 'Ana P.', points: [] })).value;
    succeeded(await addToner(test, 'one', {}, other.contact));
    const joined = succeeded(await join(test.store, { survivor: test.ana, loser: other.contact }));
    expect((await knownOf(test)).purchase).toHaveLength(1);
    succeeded(await unjoin(test.store, joined.value.join));
    expect((await knownOf(test)).purchase).toHaveLength(0);
  });
});
