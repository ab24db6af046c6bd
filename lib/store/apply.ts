import type { Change } from '../domain/ledger/change.ts';
import type { RecordKind } from '../domain/records/kinds.ts';
import { type AlongsideDatabase, SCHEMA_VERSION, type StoredRow, TABLE_OF } from './schema.ts';
import { putStanding, type Standing, standingOf } from './store.ts';

/** A commit that is ready to be written: rows and changes, and where the ledger stood when they were made. */
export interface Prepared {
  commit: string;
  rows: { kind: RecordKind; row: StoredRow }[];
  changes: Change[];
  before: Standing;
}

/**
 * Writes a commit in one transaction, durable when it answers where the ledger stands then. Every write moves the
 * ledger: where it stands as it did before anything was read, all that was read still holds.
 */
export async function apply(
  db: AlongsideDatabase,
  prepared: Prepared,
): Promise<Standing | 'outdated' | 'changed'> {
  const tables = [...Object.values(TABLE_OF), 'changes', 'outbox', 'meta'];
  const after = standingAfter(prepared);
  let refused: 'outdated' | 'changed' | undefined;
  const check = async () => {
    const [schema, now] = await Promise.all([db.meta.get('schema'), standingOf(db)]);
    const { before } = prepared;
    if (schema?.value !== SCHEMA_VERSION) refused = 'outdated';
    else if (now.seq !== before.seq || now.clock !== before.clock) refused = 'changed';
    if (refused !== undefined) throw new Error(refused);
  };
  try {
    // all at once: each that waits for another takes a round trip to the browser's process. A check that fails,
    // which is answered first, ends the transaction with nothing written
    await db.transaction('rw', tables, () =>
      Promise.all([check(), ...puts(db, prepared), putStanding(db, after)]),
    );
    return after;
  } catch (error) {
    if (refused !== undefined) return refused;
    throw error;
  }
}

function standingAfter({ changes, before }: Prepared): Standing {
  const last = changes[changes.length - 1];
  return last === undefined ? before : { seq: last.seq, hash: last.hash, clock: last.id };
}

function puts(db: AlongsideDatabase, { rows, changes }: Prepared): PromiseLike<unknown>[] {
  const kinds = [...new Set(rows.map((one) => one.kind))];
  return [
    ...kinds.map((kind) =>
      db.rows(kind).bulkPut(rows.filter((one) => one.kind === kind).map((one) => one.row)),
    ),
    db.changes.bulkAdd(changes),
    db.outbox.bulkAdd(changes.map(({ id, kind, record }) => ({ change: id, kind, record }))),
  ];
}
