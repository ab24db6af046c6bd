import type { Holding } from '../domain/records/holding.ts';
import type { KnownKind, Records } from '../domain/records/kinds.ts';
import { decodeAll } from './codec.ts';
import { type Strand, strandsOf } from './history.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** What is known of one kind about a contact, joins computed in; `held` are all holdings around it. */
export function knownAbout<K extends KnownKind>(
  db: AlongsideDatabase,
  kind: K,
  contactId: string,
  held: readonly Holding[],
  now: number,
): Promise<Records[K][]> {
  return knownUnder(db, kind, strandsOf(contactId, held, now));
}

/** What is known of one kind under these strands, each once. */
export async function knownUnder<K extends KnownKind>(
  db: AlongsideDatabase,
  kind: K,
  strands: readonly Strand[],
): Promise<Records[K][]> {
  const byPoint = new Map<string, Strand[]>();
  for (const strand of strands)
    byPoint.set(strand.point, [...(byPoint.get(strand.point) ?? []), strand]);
  const rows = await matchingRows(db, kind, 'point', [...byPoint.keys()]);
  const theirs = rows.filter((row) => {
    const written = Number(row['written']);
    const under = byPoint.get(String(row['point'])) ?? [];
    return under.some(
      ({ from, until, belongs }) => from <= written && written < until && belongs(row),
    );
  });
  return decodeAll(db, kind, theirs);
}
