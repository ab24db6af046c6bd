import { type RecordKind, type Records, recordSchemas } from '../domain/records/kinds.ts';
import { DamagedRecordError, rememberDamage } from './damage.ts';
import type { AlongsideDatabase, StoredRow } from './schema.ts';

/** The one way from a record to its row; encryption will happen here. Async, so that it can. */
export async function encode<K extends RecordKind>(
  _kind: K,
  record: Records[K],
): Promise<StoredRow> {
  return record;
}

/** The one way from a row to its record; throws a DamagedRecordError for a row that does not fit its schema. */
export async function decode<K extends RecordKind>(
  db: AlongsideDatabase,
  kind: K,
  row: StoredRow,
): Promise<Records[K]> {
  const parsed = recordSchemas[kind].safeParse(row);
  if (parsed.success) return parsed.data as Records[K];
  rememberDamage(db, kind, row.id);
  throw new DamagedRecordError(kind, row.id);
}

/** The records of rows, in their order; what is damaged is left out, so that one bad row hides nothing else. */
export async function decodeAll<K extends RecordKind>(
  db: AlongsideDatabase,
  kind: K,
  rows: readonly StoredRow[],
): Promise<Records[K][]> {
  const decoded = await Promise.allSettled(rows.map((row) => decode(db, kind, row)));
  return decoded.flatMap((one) => {
    if (one.status === 'fulfilled') return [one.value];
    if (one.reason instanceof DamagedRecordError) return [];
    throw one.reason;
  });
}
