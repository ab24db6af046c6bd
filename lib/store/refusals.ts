import { ownPointOf } from '../domain/key-of.ts';
import { dismissalIdOf } from '../domain/records/dismissal.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** Whether the person with any of these points was said not to be a contact. */
export async function isRefused(
  db: AlongsideDatabase,
  contact: string,
  points: readonly string[],
): Promise<boolean> {
  const ids = points.map((point) => dismissalIdOf(ownPointOf(contact), point));
  const rows = await matchingRows(db, 'dismissal', 'id', ids);
  return rows.some((row) => row['deleted'] !== true);
}
