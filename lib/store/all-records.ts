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
  await eachRecord(db, kind, (record) => records.push(record));
  return records;
}

/** Shows each record of a kind that is not deleted, by id; only a stretch of them is in memory at a time. */
export function eachRecord<K extends RecordKind>(
  db: AlongsideDatabase,
  kind: K,
  see: (record: Records[K]) => void,
): Promise<void> {
  return eachRecordEver(db, kind, (record) => {
    if (record.deleted !== true) see(record);
  });
}

/** Shows each record of a kind, also those that were deleted, by id; only a stretch of them is in memory at a time. */
export async function eachRecordEver<K extends RecordKind>(
  db: AlongsideDatabase,
  kind: K,
  see: (record: Records[K]) => void,
): Promise<void> {
  let rows: StoredRow[] = [];
  do {
    const last = rows[rows.length - 1]?.id ?? '';
    rows = await db.rows(kind).where('id').above(last).limit(STRETCH).toArray();
    for (const record of await decodeAll(db, kind, rows)) see(record);
  } while (rows.length === STRETCH);
}

/** How many rows of a kind are stored, those of deleted records among them. */
export function countRows(db: AlongsideDatabase, kind: RecordKind): Promise<number> {
  return db.rows(kind).count();
}

/** Some records of a kind that are not deleted, at most `most`: those whose ids, made at random, come first. */
export async function someRecords<K extends RecordKind>(
  db: AlongsideDatabase,
  kind: K,
  most: number,
): Promise<Records[K][]> {
  const records = await decodeAll(db, kind, await db.rows(kind).limit(most).toArray());
  return records.filter((record) => record.deleted !== true);
}
