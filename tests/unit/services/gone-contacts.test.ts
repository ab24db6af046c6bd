import { describe, expect, it } from 'vitest';
import { addContact, deleteContact, editContact } from '../../../lib/services/contacts.ts';
import { historyOf, undo } from '../../../lib/services/history.ts';
import { search } from '../../../lib/services/search.ts';
import { searchRecords } from '../../../lib/services/search-records.ts';
import type { Store } from '../../../lib/store/store.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

const POINT = { kind: 'email', value: 'zoe@lumo.example' } as const;

async function withZoe() {
  const given = await freshStore();
  const zoe = await added(given.store, 'Zoë Ó Briain');
  return { ...given, zoe };
}

async function added(store: Store, name: string, points = [POINT]): Promise<string> {
  return succeeded(await addContact(store, { name, points })).value.contact;
}

const gone = async (store: Store, query: string) =>
  succeeded(await searchRecords(store, query)).gone;

describe('a contact that was deleted', () => {
  it('is found by the whole name alone, case and accents aside', async () => {
    const { store, zoe } = await withZoe();
    expect(await gone(store, 'zoe o briain')).toEqual([]);
    succeeded(await deleteContact(store, zoe));
    expect(await gone(store, 'zoe O briain')).toEqual([{ id: zoe, name: 'Zoë Ó Briain' }]);
    expect(await gone(store, 'zoe')).toEqual([]);
    expect(await search(store, 'zoe')).toEqual([]);
  });

  it('is found by whoever opens the store later', async () => {
    const given = await withZoe();
    succeeded(await deleteContact(given.store, given.zoe));
    const { store } = await freshStore(given);
    expect(await gone(store, 'zoë ó briain')).toHaveLength(1);
  });

  it('is whole again with an undo from its history, and is found as before', async () => {
    const { store, zoe } = await withZoe();
    expect(await gone(store, 'zoe o briain')).toEqual([]);
    succeeded(await editContact(store, zoe, { name: 'Zoe Briain' }));
    succeeded(await deleteContact(store, zoe));
    expect(await gone(store, 'zoe o briain')).toEqual([]);
    expect(await gone(store, 'zoe briain')).toHaveLength(1);
    const [last] = await historyOf(store, 'contact', zoe);
    expect(last?.what).toBe('deleted');
    succeeded(await undo(store, last?.commit ?? ''));
    expect(await gone(store, 'zoe briain')).toEqual([]);
    expect(await search(store, 'zoe@lumo')).toMatchObject([{ contact: zoe }]);
  });

  it('stands beside those of the same name who are there', async () => {
    const { store, zoe } = await withZoe();
    succeeded(await deleteContact(store, zoe));
    const another = await added(store, 'Zoe O Briain', []);
    expect(await gone(store, 'zoe o briain')).toEqual([{ id: zoe, name: 'Zoë Ó Briain' }]);
    expect(await search(store, 'zoe o briain')).toMatchObject([{ contact: another }]);
  });
});
