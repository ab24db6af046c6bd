import type { AlongsideDatabase } from './schema.ts';

/** Those of many keys under which a point was ever written down, also a deleted one. */
export async function knownPoints(
  db: AlongsideDatabase,
  keys: Iterable<string>,
): Promise<string[]> {
  // one request for all keys is faster than one for each of thousands
  const written = new Set(await db.rows('point').toCollection().primaryKeys());
  return [...keys].filter((key) => written.has(key));
}
