import type { Change } from '../domain/ledger/change.ts';
import { RECORD_KINDS, type RecordKind, type Records } from '../domain/records/kinds.ts';
import { decodeAll, encode } from './codec.ts';
import { type AlongsideDatabase, SCHEMA_VERSION, TABLE_OF } from './schema.ts';

/** Everything that a store holds and that is not this device's own. */
export type Dump = { records: { [K in RecordKind]: Records[K][] }; changes: Change[] };

/** Reads every record, deleted ones too but not damaged ones, and the whole ledger, each by id, from one moment. */
export async function readAll(db: AlongsideDatabase): Promise<Dump> {
  const tables = [...Object.values(TABLE_OF), 'changes'];
  const [rows, changes] = await db.transaction('r', tables, async () => {
    const all = await Promise.all(
      RECORD_KINDS.map((kind) => db.rows(kind).orderBy(':id').toArray()),
    );
    return [all, await db.changes.orderBy('id').toArray()] as const;
  });
  const decoded = await Promise.all(
    RECORD_KINDS.map(async (kind, index) => {
      return [kind, await decodeAll(db, kind, rows[index] ?? [])] as const;
    }),
  );
  return { records: Object.fromEntries(decoded) as Dump['records'], changes };
}

/** Whether the store holds nothing yet. */
export async function isEmpty(db: AlongsideDatabase): Promise<boolean> {
  return (await db.changes.limit(1).count()) === 0;
}

/** Writes a dump into an empty store, all or nothing; says whether it did. */
export async function writeAll(
  db: AlongsideDatabase,
  dump: Dump,
): Promise<'done' | 'outdated' | 'not-empty'> {
  const encoded = await Promise.all(
    RECORD_KINDS.map(async (kind) => {
      const records: readonly Records[RecordKind][] = dump.records[kind];
      return [kind, await Promise.all(records.map((record) => encode(kind, record)))] as const;
    }),
  );
  const clock = dump.changes.reduce((last, one) => (one.id > last ? one.id : last), '');
  const tables = [...Object.values(TABLE_OF), 'changes', 'outbox', 'meta'];
  return db.transaction('rw', tables, async () => {
    if ((await db.meta.get('schema'))?.value !== SCHEMA_VERSION) return 'outdated';
    if (!(await isEmpty(db))) return 'not-empty';
    for (const [kind, rows] of encoded) await db.rows(kind).bulkAdd(rows);
    await db.changes.bulkAdd(dump.changes);
    await db.outbox.bulkAdd(
      dump.changes.map(({ id, kind, record }) => ({ change: id, kind, record })),
    );
    if (clock !== '') await db.meta.put({ key: 'clock', value: clock });
    return 'done';
  });
}
