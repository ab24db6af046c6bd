import type { RecordKind, Records } from '../domain/records/kinds.ts';
import { decodeAll } from './codec.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** The records, deleted ones left out, whose index (`id` for the primary key) has one of the values, in no order. */
export async function liveRecords<K extends RecordKind>(
  db: AlongsideDatabase,
  kind: K,
  index: string,
  values: readonly string[],
): Promise<Records[K][]> {
  const records = await decodeAll(db, kind, await matchingRows(db, kind, index, values));
  return records.filter((record) => record.deleted !== true);
}
