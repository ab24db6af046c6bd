import { describe, expect, it } from 'vitest';
import { withChoices } from '../../../lib/domain/form/choices.ts';
import { readTyped } from '../../../lib/domain/form/typed.ts';
import type { How } from '../../../lib/domain/records/asked.ts';
import { fieldsOfKind, KNOWN_KINDS, type KnownKind } from '../../../lib/domain/records/kinds.ts';
import { addContact, deleteContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join } from '../../../lib/services/joins.ts';
import { listedRecords } from '../../../lib/services/lists.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { addRecord, deleteRecord, editRecord, type Fields } from '../../../lib/services/records.ts';
import { searchEntries } from '../../../lib/services/search-entries.ts';
import { searchRecords } from '../../../lib/services/search-records.ts';
import type { Store } from '../../../lib/store/store.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, MONDAY, type TestStore } from '../../support/fresh-store.ts';

type Ana = TestStore & { ana: string };

async function withAna(): Promise<Ana> {
  const test = await freshStore();
  return { ...test, ana: await contact(test.store, 'Ana') };
}

async function contact(store: Store, name: string): Promise<string> {
  return succeeded(await addContact(store, { name, points: [] })).value.contact;
}

const TONER = {
  at: MONDAY,
  items: [{ name: 'toner', quantity: 240 }],
  status: 'open',
  number: '4471',
};

const bought = ({ store, ana }: Ana, id: string, fields: Fields = {}, whose = ana) =>
  addRecord(store, 'purchase', id, { ...TONER, ...fields }, whose);

async function found(store: Store, query: string): Promise<string[]> {
  const { hits } = succeeded(await searchRecords(store, query));
  return hits.map(({ kind, contact, text }) => `${contact.name}: ${kind} ${text}`);
}

/** What is typed of a field that is not asked for in words, by how it is asked for; days begin before last days end. */
const TYPED: { readonly [H in How]?: string } = {
  amount: '1',
  contact: 'c-other',
  currency: 'EUR',
  number: '1',
  day: '2019-01-01',
  'last-day': '2020-01-01',
  moment: '2020-01-01T10:30',
  tick: 'yes',
};

/** What a kind needs that no form asks for. */
const UNASKED: { readonly [K in KnownKind]?: object } = { case: { opened: MONDAY } };

/** A record of a kind with a word of its own in each field that is asked for in words; those words. */
async function wordsWritten({ store, ana }: Ana, kind: KnownKind): Promise<string[]> {
  const campaign = { name: 'Spring letter', channel: 'post' };
  succeeded(await addRecord(store, 'campaign', 'spring', campaign));
  const fields = withChoices(fieldsOfKind(kind), await listedRecords(store), {});
  const typed = fields.map(({ name, how, choices }) => {
    const [first] = Object.keys(choices ?? {});
    return [name, first ?? TYPED[how] ?? `Quetzal${name}`] as const;
  });
  const values = readTyped(fields, Object.fromEntries(typed), { zone: 'UTC' });
  const all = { ...succeeded(values), ...UNASKED[kind] };
  succeeded(await addRecord(store, kind, '1', all, ana));
  return typed.map(([, text]) => text).filter((text) => text.startsWith('Quetzal'));
}

describe('the search in records', () => {
  it('finds a purchase by its number or by what was bought, and says what matched and when', async () => {
    const test = await withAna();
    succeeded(await bought(test, 'b1'));
    const { hits } = succeeded(await searchRecords(test.store, '4471'));
    expect(hits).toMatchObject([
      { kind: 'purchase', contact: { id: test.ana, name: 'Ana' }, text: '4471', at: MONDAY },
    ]);
    expect(await found(test.store, 'Toner 24')).toEqual(['Ana: purchase 240 toner']);
    expect(await found(test.store, 'toner 4471')).toEqual(['Ana: purchase 240 toner']);
    expect(await found(test.store, 'toner paper')).toEqual([]);
  });

  it.each(KNOWN_KINDS)('finds a %s by each field that its form asks for in words', async (kind) => {
    const test = await withAna();
    for (const word of await wordsWritten(test, kind))
      expect(await found(test.store, word)).toEqual([expect.stringMatching(new RegExp(word))]);
  });

  it('follows what is written, edited, deleted and taken back', async () => {
    const test = await withAna();
    const { store } = test;
    expect(await found(store, '4471')).toEqual([]);
    succeeded(await bought(test, 'b1'));
    expect(await found(store, '4471')).toEqual(['Ana: purchase 4471']);
    succeeded(await editRecord(store, 'purchase', 'purchase-b1', { number: '5582' }));
    expect(await found(store, '4471')).toEqual([]);
    expect(await found(store, '5582')).toEqual(['Ana: purchase 5582']);
    const { commit } = succeeded(await deleteRecord(store, 'purchase', 'purchase-b1'));
    expect(await found(store, '5582')).toEqual([]);
    succeeded(await undo(store, commit ?? ''));
    expect(await found(store, '5582')).toEqual(['Ana: purchase 5582']);
  });

  it('shows what belongs to a contact who was joined under the survivor, and nothing of one who is gone', async () => {
    const test = await withAna();
    const { store, ana, clock } = test;
    const ben = await contact(store, 'Ben');
    succeeded(await bought(test, 'b1', {}, ben));
    clock.now += DAY;
    succeeded(await join(store, { survivor: ana, loser: ben }));
    expect(await found(store, '4471')).toEqual(['Ana: purchase 4471']);
    succeeded(await deleteContact(store, ana));
    expect(await found(store, '4471')).toEqual(['Ben: purchase 4471']);
    succeeded(await deleteContact(store, ben));
    expect(await found(store, '4471')).toEqual([]);
  });

  it('shows five of a kind, and says that there are more', async () => {
    const test = await withAna();
    for (let one = 0; one < 6; one += 1) succeeded(await bought(test, `b${one}`));
    const task = { words: 'send toner', due: MONDAY };
    succeeded(await addRecord(test.store, 'task', 't1', task, test.ana));
    const { hits, more } = succeeded(await searchRecords(test.store, 'toner'));
    expect(hits.map(({ kind }) => kind).join(' ')).toBe(`task${' purchase'.repeat(5)}`);
    expect(more).toBe(true);
    expect(succeeded(await searchRecords(test.store, 'send')).more).toBe(false);
  });

  it('asks for more than a letter', async () => {
    const test = await withAna();
    succeeded(await bought(test, 'b1'));
    expect(await found(test.store, '4')).toEqual([]);
    expect(await found(test.store, '44')).toEqual(['Ana: purchase 4471']);
  });
});

describe('the search in what was said', () => {
  async function noted({ store, ana }: Ana, text: string): Promise<string> {
    const person = { kind: 'contact' as const, id: ana, name: 'Ana' };
    const { value } = succeeded(await saveNote(store, { id: text, person, text }));
    return value.interaction;
  }

  it('finds entries by their words, with whose they are', async () => {
    const test = await withAna();
    const id = await noted(test, 'Asked for the second pallet');
    await noted(test, 'Prefers calls');
    const { hits, more } = succeeded(await searchEntries(test.store, 'PALLET second', () => true));
    expect(hits).toMatchObject([
      { id, channel: 'note', contact: { name: 'Ana' }, text: 'Asked for the second pallet' },
    ]);
    expect(more).toBe(false);
    expect(succeeded(await searchEntries(test.store, ' ', () => true)).hits).toEqual([]);
  });

  it('shows twenty, and says that there are more', async () => {
    const test = await withAna();
    for (let one = 0; one < 22; one += 1) await noted(test, `pallet ${one}`);
    const { hits, more } = succeeded(await searchEntries(test.store, 'pallet', () => true));
    expect(hits).toHaveLength(20);
    expect(more).toBe(true);
  });
});
