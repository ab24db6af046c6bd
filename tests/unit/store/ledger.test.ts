import { describe, expect, it } from 'vitest';
import type { Change } from '../../../lib/domain/ledger/change.ts';
import { chainHolds } from '../../../lib/domain/ledger/proof.ts';
import { success } from '../../../lib/domain/result.ts';
import { readAll } from '../../../lib/store/dump.ts';
import { commit, type Write } from '../../../lib/store/ledger.ts';
import type { Store } from '../../../lib/store/store.ts';
import { undoCommit } from '../../../lib/store/undo.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

function write(store: Store, writes: readonly Write[]) {
  const value = undefined;
  return commit(store, { by: 'Leo', why: 'test', prepare: async () => success({ writes, value }) });
}

function named(name: string, id = 'c-1'): Write[] {
  return [{ kind: 'contact', id, set: { name } }];
}

async function ledgerOf(store: Store): Promise<Change[]> {
  return (await readAll(store.db)).changes;
}

describe('the one door for writes', () => {
  it('writes record, change and outbox row together', async () => {
    const { store } = await freshStore();
    const done = succeeded(await write(store, named('Ana')));
    const { records, changes } = await readAll(store.db);
    expect(records.contact).toMatchObject([{ id: 'c-1', name: 'Ana', version: 1 }]);
    expect(changes).toMatchObject([
      { commit: done.commit, record: 'c-1', op: 'create', by: 'Leo', seq: 1 },
    ]);
    expect(await store.db.outbox.toArray()).toMatchObject([
      { change: changes[0]?.id, record: 'c-1' },
    ]);
  });

  it('does not repeat the values of a creation and tells both sides of an update', async () => {
    const { store } = await freshStore();
    succeeded(await write(store, named('Ana')));
    succeeded(await write(store, named('Ana Pereira')));
    const [create, update] = await ledgerOf(store);
    expect(JSON.stringify(create)).not.toContain('Ana');
    expect(update?.fields).toMatchObject([{ field: 'name', old: 'Ana', new: 'Ana Pereira' }]);
  });

  it('stamps each field with the write that last set it', async () => {
    const { store } = await freshStore();
    succeeded(
      await write(store, [{ kind: 'contact', id: 'c-1', set: { name: 'Ana', title: 'Buyer' } }]),
    );
    succeeded(await write(store, named('Ana Pereira')));
    const [first, second] = await ledgerOf(store);
    const [contact] = (await readAll(store.db)).records.contact;
    expect(contact?.stamps).toEqual({ name: second?.id, title: first?.id });
  });

  it('writes nothing when nothing differs', async () => {
    const { store } = await freshStore();
    succeeded(await write(store, named('Ana')));
    expect(succeeded(await write(store, named('Ana'))).commit).toBeUndefined();
    expect(await ledgerOf(store)).toHaveLength(1);
  });

  it('refuses a record that its schema refuses, in words, and writes nothing', async () => {
    const { store } = await freshStore();
    expect(failedWith(await write(store, named('')))).toBe('invalid');
    expect(await ledgerOf(store)).toEqual([]);
  });

  it('prepares again when what it read has changed meanwhile', async () => {
    const one = await freshStore();
    const other = await freshStore(one);
    let runs = 0;
    const done = await commit(one.store, {
      by: 'Leo',
      why: 'test',
      prepare: async (reader) => {
        const current = await reader.get('contact', 'c-1');
        runs += 1;
        if (runs === 1) succeeded(await write(other.store, named('Ana')));
        return success({ writes: named(`${current?.name ?? 'nobody'} again`), value: runs });
      },
    });
    expect(succeeded(done).value).toBe(2);
    expect((await readAll(one.store.db)).records.contact).toMatchObject([{ name: 'Ana again' }]);
  });

  it('notices a record that came into a list it had read', async () => {
    const one = await freshStore();
    const other = await freshStore(one);
    const holding: Write = {
      kind: 'holding',
      id: 'h-1',
      set: { point: 'email:a@x.example', contact: 'c-9', kind: 'personal' },
    };
    let counts: number[] = [];
    await commit(one.store, {
      by: 'Leo',
      why: 'test',
      prepare: async (reader) => {
        counts = [
          ...counts,
          (await reader.where('holding', 'point', ['email:a@x.example'])).length,
        ];
        if (counts.length === 1) succeeded(await write(other.store, [holding]));
        return success({ writes: named('Ana'), value: undefined });
      },
    });
    expect(counts).toEqual([0, 1]);
  });

  it('lets many writers at once through, each exactly once', async () => {
    const one = await freshStore();
    const stores = [one.store, (await freshStore(one)).store, (await freshStore(one)).store];
    const all = stores.flatMap((store, s) =>
      [0, 1, 2].map((n) => write(store, named(`P${s}${n}`, `c-${s}${n}`))),
    );
    const results = await Promise.all(all);
    expect(results.filter((one_) => one_.ok)).toHaveLength(9);
    const changes = await ledgerOf(one.store);
    expect(chainHolds(changes.sort((a, b) => a.seq - b.seq))).toBe(true);
    expect(new Set(changes.map((change) => change.id)).size).toBe(9);
  });

  it('keeps stamps rising when the clock jumps back', async () => {
    const { store, clock } = await freshStore();
    succeeded(await write(store, named('Ana')));
    clock.now -= 1_000_000;
    succeeded(await write(store, named('Ana P')));
    const ids = (await ledgerOf(store)).sort((a, b) => a.seq - b.seq).map((one) => one.id);
    expect([...ids].sort()).toEqual(ids);
  });

  it('asks the browser for strict durability', async () => {
    const { store } = await freshStore();
    expect(store.db._options.chromeTransactionDurability).toBe('strict');
  });
});

describe('the chain over the ledger', () => {
  async function chain(): Promise<Change[]> {
    const { store } = await freshStore();
    succeeded(await write(store, named('Ana')));
    succeeded(await write(store, named('Ana P')));
    succeeded(await write(store, named('Ana Pereira')));
    return ledgerOf(store);
  }

  it('holds as written', async () => {
    expect(chainHolds(await chain())).toBe(true);
  });

  it('holds after values and salt are erased', async () => {
    const erased = (await chain()).map((change) => ({
      ...change,
      fields: change.fields.map(({ field, oldProof, newProof }) =>
        oldProof === undefined ? { field, newProof } : { field, oldProof, newProof },
      ),
    }));
    expect(JSON.stringify(erased)).not.toContain('Ana');
    expect(chainHolds(erased)).toBe(true);
  });

  it.each<[string, (changes: Change[]) => Change[]]>([
    [
      'a value is changed',
      (all) =>
        all.map((one) => ({
          ...one,
          fields: one.fields.map((f) => (f.new === undefined ? f : { ...f, new: 'Eve' })),
        })),
    ],
    ['an entry is missing', (all) => all.filter((one) => one.seq !== 2)],
    [
      'two entries change places',
      ([a, b, ...rest]) => [b, a, ...rest].filter((one) => one !== undefined),
    ],
    ['a time is changed', (all) => all.map((one) => ({ ...one, at: one.at + 1 }))],
    [
      'a field is added',
      (all) =>
        all.map((one) => ({
          ...one,
          fields: [...one.fields, { field: 'x', newProof: '0'.repeat(64) }],
        })),
    ],
  ])('breaks when %s', async (_what, tamper) => {
    expect(chainHolds(tamper(await chain()))).toBe(false);
  });
});

describe('undo', () => {
  it('keeps what was written since and says how much', async () => {
    const { store } = await freshStore();
    succeeded(
      await write(store, [{ kind: 'contact', id: 'c-1', set: { name: 'Ana', title: 'Buyer' } }]),
    );
    const both = succeeded(
      await write(store, [{ kind: 'contact', id: 'c-1', set: { name: 'Anna', title: 'CEO' } }]),
    );
    succeeded(await write(store, named('Ana Pereira')));
    expect(succeeded(await undoCommit(store, both.commit ?? '', 'Leo')).value).toEqual({ kept: 1 });
    expect((await readAll(store.db)).records.contact).toMatchObject([
      { name: 'Ana Pereira', title: 'Buyer' },
    ]);
  });

  it('says so when there is nothing to take back', async () => {
    const { store } = await freshStore();
    expect(failedWith(await undoCommit(store, 'unknown', 'Leo'))).toBe('not-found');
  });
});
