import type { RecordKind } from '../domain/records/kinds.ts';
import type { AlongsideDatabase, StoredRow } from './schema.ts';

/**
 * The rows whose index (`id` for the primary key) has one of the values, each row once, from one moment. Asks once
 * for each value: a cursor that visits the values takes a round trip for each step and several times as long.
 */
export async function matchingRows(
  db: AlongsideDatabase,
  kind: RecordKind,
  index: string,
  values: readonly string[],
): Promise<StoredRow[]> {
  const table = db.rows(kind);
  const [first, ...others] = new Set(values);
  if (first === undefined) return [];
  if (others.length === 0) return table.where(index).equals(first).toArray();
  if (index === 'id') {
    const rows = await table.bulkGet([first, ...others]);
    return rows.filter((row) => row !== undefined);
  }
  const found = await db.transaction('r', table, () =>
    Promise.all([first, ...others].map((value) => table.where(index).equals(value).toArray())),
  );
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}
