import type { Holding } from '../domain/records/holding.ts';
import type { KnownKind, Records } from '../domain/records/kinds.ts';
import { decodeAll } from './codec.ts';
import { strandsOf } from './history.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** What is known of one kind about a contact, joins computed in; `held` are all holdings around it. */
export async function knownAbout<K extends KnownKind>(
  db: AlongsideDatabase,
  kind: K,
  contactId: string,
  held: readonly Holding[],
  now: number,
): Promise<Records[K][]> {
  const strands = strandsOf(contactId, held, now);
  const points = strands.map((one) => one.point);
  const rows = await matchingRows(db, kind, 'point', points);
  const theirs = rows.filter((row) => {
    const written = Number(row['written']);
    return strands.some(
      ({ point, from, until, belongs }) =>
        point === row['point'] && from <= written && written < until && belongs(row),
    );
  });
  return decodeAll(db, kind, theirs);
}
