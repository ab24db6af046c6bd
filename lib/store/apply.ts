import type { Change } from '../domain/ledger/change.ts';
import type { RecordKind } from '../domain/records/kinds.ts';
import { type AlongsideDatabase, SCHEMA_VERSION, type StoredRow, TABLE_OF } from './schema.ts';
import { putStanding, type Standing, standingOf } from './store.ts';

/** A commit that is ready to be written: rows and changes, and where the ledger stands before and after. */
export interface Prepared {
  commit: string;
  rows: { kind: RecordKind; row: StoredRow }[];
  changes: Change[];
  before: Standing;
  after: Standing;
}

/**
 * Writes a commit in one transaction, durable when it answers. Every write moves the ledger: where it stands as it
 * did before anything was read, all that was read still holds. Tells when its transaction was begun.
 */
export async function apply(
  db: AlongsideDatabase,
  prepared: Prepared,
  begun: () => void,
): Promise<'written' | 'outdated' | 'changed'> {
  const tables = [...Object.values(TABLE_OF), 'changes', 'outbox', 'meta'];
  const { before, after } = prepared;
  let refused: 'outdated' | 'changed' | undefined;
  const check = async () => {
    const [schema, now] = await Promise.all([db.meta.get('schema'), standingOf(db)]);
    if (schema?.value !== SCHEMA_VERSION) refused = 'outdated';
    else if (!isSame(now, before)) refused = 'changed';
    if (refused !== undefined) throw new Error(refused);
  };
  try {
    // all at once: each that waits for another takes a round trip to the browser's process. A check that fails,
    // which is answered first, ends the transaction with nothing written
    await db.transaction('rw', tables, () => {
      begun();
      return Promise.all([check(), ...puts(db, prepared), putStanding(db, after)]);
    });
    return 'written';
  } catch (error) {
    if (refused !== undefined) return refused;
    throw error;
  }
}

/** Where the ledger stands after these changes: where it stood before when there are none. */
export function standingAfter(before: Standing, changes: readonly Change[]): Standing {
  const last = changes[changes.length - 1];
  return last === undefined ? before : { seq: last.seq, hash: last.hash, clock: last.id };
}

function isSame(one: Standing, other: Standing): boolean {
  return one.seq === other.seq && one.hash === other.hash && one.clock === other.clock;
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
