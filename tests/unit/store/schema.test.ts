import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { success } from '../../../lib/domain/result.ts';
import { commit } from '../../../lib/store/ledger.ts';
import { openStore } from '../../../lib/store/open.ts';
import { SCHEMA_HISTORY, SCHEMA_VERSION } from '../../../lib/store/schema.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

// what was released is never edited: a change of the schema is a new entry at the end
const RELEASED = [
  {
    contacts: 'id, company',
    companies: 'id',
    points: 'id, kind',
    holdings: 'id, point, contact, company',
    messages: 'id, conversation',
    interactions: 'id, [point+at], [point+site], conversation, *messages',
    dismissals: 'id, conversation',
    changes: 'id, commit, [kind+record], [device+seq]',
    outbox: '++seq, change',
    drafts: 'id',
    settings: 'key',
    meta: 'key',
  },
  { tasks: 'id, point' },
  { cases: 'id, point' },
  { preferences: 'id, point', purchases: 'id, point' },
  {
    companies: 'id, became, parent',
    tasks: 'id, point, due, snoozed',
    cases: 'id, point, opened',
    purchases: 'id, point, at',
    leads: 'id, point',
    deals: 'id, point',
    competitors: 'id, point',
    offers: 'id, point',
    touches: 'id, point, campaign',
    surveys: 'id, point, at',
    consents: 'id, point',
    shares: 'id, point',
    relations: 'id, point, other',
    rhythms: 'id, point',
    stages: 'id, point',
    campaigns: 'id',
    pipelines: 'id',
    templates: 'id',
    tiers: 'id',
    properties: 'id',
    automations: 'id',
  },
  { rates: 'id' },
];

describe('the schema', () => {
  it('keeps every released version as it was', () => {
    expect(SCHEMA_HISTORY).toEqual(RELEASED);
    expect(SCHEMA_VERSION).toBe(RELEASED.length);
  });

  it('indexes no text', () => {
    const indexed = SCHEMA_HISTORY.flatMap((version) => Object.values(version)).join(' ');
    expect(indexed).not.toMatch(/name|text|summary|subject|title|value|note/);
  });

  it.each([1, 2, 3, 4, 5])(
    'opens a store of version %i with all that is in it',
    async (version) => {
      const indexedDB = new IDBFactory();
      const old = new Dexie('alongside', { indexedDB, IDBKeyRange });
      for (const [index, stores] of RELEASED.slice(0, version).entries())
        old.version(index + 1).stores(stores);
      const row = { id: 'c-1', version: 1, stamps: {}, name: 'Ana' };
      await old.table('contacts').add(row);
      await old.table('meta').bulkAdd([
        { key: 'schema', value: version },
        { key: 'device', value: 'old' },
      ]);
      old.close();
      const store = succeeded(await openStore({ indexedDB, IDBKeyRange }));
      expect((await store.db.meta.get('schema'))?.value).toBe(SCHEMA_VERSION);
      expect(store.device).toBe('old');
      expect(await store.db.rows('contact').toArray()).toEqual([row]);
      expect(await store.db.rows('rate').count()).toBe(0);
    },
  );

  it('says its version in the store itself', async () => {
    const { store } = await freshStore();
    expect((await store.db.meta.get('schema'))?.value).toBe(SCHEMA_VERSION);
  });

  it('refuses to write from a page whose code is of another version', async () => {
    const { store } = await freshStore();
    await store.db.meta.put({ key: 'schema', value: SCHEMA_VERSION + 1 });
    const refused = await commit(store, {
      by: 'Leo',
      why: 'test',
      prepare: async () =>
        success({
          writes: [{ kind: 'contact', id: 'c-1', set: { name: 'Ana' } }],
          value: undefined,
        }),
    });
    expect(failedWith(refused)).toBe('outdated-page');
    expect(await store.db.rows('contact').count()).toBe(0);
  });

  it('lets a newer page upgrade, and then refuses the older one', async () => {
    const old = await freshStore();
    const newer = indexedDBOpen(old.indexedDB, 'alongside', (SCHEMA_VERSION + 1) * 10);
    const upgraded = await newer;
    upgraded.close();
    const refused = await commit(old.store, {
      by: 'Leo',
      why: 'test',
      prepare: async () =>
        success({
          writes: [{ kind: 'contact', id: 'c-1', set: { name: 'Ana' } }],
          value: undefined,
        }),
    });
    expect(failedWith(refused)).toBe('outdated-page');
  });
});

function indexedDBOpen(factory: IDBFactory, name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('could not open'));
  });
}
