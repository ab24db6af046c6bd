import { describe, expect, it } from 'vitest';
import { addContact, deleteContact, editContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join } from '../../../lib/services/joins.ts';
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

  it('finds a contact by tags, title and fields of one’s own, says what matched and follows what becomes of it', async () => {
    const { store, ana } = await withAna();
    succeeded(await addRecord(store, 'property', 'hat', { name: 'Hat', how: 'line' }));
    const tags = ['Key account', 'toner'];
    const about = { tags, source: 'the fair in Ghent', values: { 'property-hat': 'Fedora' } };
    const said = async (query: string) => succeeded(await searchRecords(store, query)).contacts;
    expect(await said('key account')).toEqual([]);
    succeeded(await editContact(store, ana, { title: 'Head of sales', about }));
    const found = { id: ana, name: 'Ana' };
    expect(await said('KEY account')).toEqual([
      { ...found, text: 'Key account toner', inMore: false },
    ]);
    expect(await said('head sales')).toEqual([{ ...found, text: 'Head of sales', inMore: false }]);
    expect(await said('ghent')).toEqual([{ ...found, text: 'the fair in Ghent', inMore: true }]);
    expect(await said('fedora')).toEqual([{ ...found, text: 'Fedora', inMore: true }]);
    // what was entered in a field that was deleted does not show either
    succeeded(await deleteRecord(store, 'property', 'property-hat'));
    expect(await said('fedora')).toEqual([]);
    const { commit } = succeeded(await editContact(store, ana, { about: { tags: ['toner'] } }));
    expect(await said('key')).toEqual([]);
    succeeded(await undo(store, commit ?? ''));
    expect(await said('key')).toHaveLength(1);
  });

  it('leads to the survivor of a join, by what shows of both', async () => {
    const { store, ana, clock } = await withAna();
    const ben = await contact(store, 'Ben');
    succeeded(await editContact(store, ana, { about: { source: 'the fair' } }));
    const bens = { source: 'a letter', language: 'Dutch', tags: ['toner'] };
    succeeded(await editContact(store, ben, { about: bens }));
    clock.now += DAY;
    succeeded(await join(store, { survivor: ana, loser: ben }));
    const said = async (query: string) =>
      succeeded(await searchRecords(store, query)).contacts.map(({ name, text }) => [name, text]);
    expect(await said('toner')).toEqual([['Ana', 'toner']]);
    expect(await said('dutch')).toEqual([['Ana', 'Dutch']]);
    // the source that shows is the survivor's
    expect(await said('letter')).toEqual([]);
  });

  it('finds what stands in the lists, by its name or by what it says', async () => {
    const { store } = await withAna();
    const said = async (query: string) => succeeded(await searchRecords(store, query)).lists;
    const text = 'Your toner is on its way.';
    succeeded(await addRecord(store, 'template', 't', { name: 'On its way', text }));
    const steps = [{ days: 14, words: 'Ask how it went' }];
    succeeded(await addRecord(store, 'automation', 'a', { when: 'purchase-paid', steps }));
    expect(await said('way on')).toMatchObject([{ kind: 'template', text: 'On its way' }]);
    const found = { kind: 'template', id: 'template-t', name: 'On its way', text };
    expect(await said('your toner')).toEqual([found]);
    expect(await said('ask went')).toEqual([
      { kind: 'automation', id: 'automation-a', text: '14 days: Ask how it went' },
    ]);
    succeeded(await deleteRecord(store, 'template', 'template-t'));
    expect(await said('toner')).toEqual([]);
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
