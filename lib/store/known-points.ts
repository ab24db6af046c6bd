import type { AlongsideDatabase } from './schema.ts';

const STRETCH = 5_000;

/** Those of many keys under which a point was ever written down, also a deleted one. */
export async function knownPoints(
  db: AlongsideDatabase,
  keys: Iterable<string>,
): Promise<string[]> {
  const asked = new Set(keys);
  const known: string[] = [];
  let written: string[] = [];
  // a request for each stretch of all keys is faster than one for each of thousands that are asked for
  do {
    const last = written[written.length - 1] ?? '';
    written = await db.rows('point').where('id').above(last).limit(STRETCH).primaryKeys();
    known.push(...written.filter((key) => asked.has(key)));
  } while (written.length === STRETCH);
  return known;
}
