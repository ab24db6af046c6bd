import type { RecordKind, Records } from '../domain/records/kinds.ts';
import { decodeAll } from './codec.ts';
import type { AlongsideDatabase, StoredRow } from './schema.ts';

const STRETCH = 500;

/** All records of a kind that are not deleted, by id; read in stretches, so that the page stays responsive. */
export async function allRecords<K extends RecordKind>(
  db: AlongsideDatabase,
  kind: K,
): Promise<Records[K][]> {
  const records: Records[K][] = [];
  let rows: StoredRow[] = [];
  do {
    const last = rows[rows.length - 1]?.id ?? '';
    rows = await db.rows(kind).where('id').above(last).limit(STRETCH).toArray();
    for (const record of await decodeAll(db, kind, rows)) {
      if (record.deleted !== true) records.push(record);
    }
  } while (rows.length === STRETCH);
  return records;
}
