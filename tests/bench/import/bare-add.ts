import Dexie from 'dexie';
import type { Store } from '../../../lib/store/store.ts';

const NAME = 'bare';
const BATCH = 5_000;
const KINDS = ['contact', 'company', 'point', 'holding'] as const;
const TABLES = {
  contact: 'id, company',
  company: 'id',
  point: 'id, kind',
  holding: 'id, point, contact, company',
  changes: 'id, commit, [kind+record], [device+seq]',
  outbox: '++seq, change',
};

/**
 * Milliseconds that all rows of a store of imported contacts take, with ledger and outbox, when they are added to
 * tables of the same indexes without anything else; and how many rows they are.
 */
export async function bareAdd({ db }: Store): Promise<{ time: number; rows: number }> {
  const changes = await db.changes.toArray();
  const lists: Record<keyof typeof TABLES, readonly object[]> = {
    contact: await db.rows('contact').toArray(),
    company: await db.rows('company').toArray(),
    point: await db.rows('point').toArray(),
    holding: await db.rows('holding').toArray(),
    changes,
    outbox: changes.map(({ id, kind, record }) => ({ change: id, kind, record })),
  };
  await Dexie.delete(NAME);
  const bare = new Dexie(NAME);
  bare.version(1).stores(TABLES);
  await bare.open();
  const start = performance.now();
  let rows = 0;
  for (const table of [...KINDS, 'changes', 'outbox'] as const) {
    const list = lists[table];
    rows += list.length;
    for (let at = 0; at < list.length; at += BATCH)
      await bare.table(table).bulkAdd(list.slice(at, at + BATCH));
  }
  const time = performance.now() - start;
  bare.close();
  await Dexie.delete(NAME);
  return { time, rows };
}
