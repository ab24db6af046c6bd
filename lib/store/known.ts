import type { Holding } from '../domain/records/holding.ts';
import type { KnownKind, Records } from '../domain/records/kinds.ts';
import { decodeAll } from './codec.ts';
import { type Strand, strandsOf } from './history.ts';
import type { AlongsideDatabase, StoredRow } from './schema.ts';

/** What is known of some kinds, a list for each, in no order. */
export type Known<K extends KnownKind> = { [Kind in K]: Records[Kind][] };

/** What is known of one kind about a contact, joins computed in; `held` are all holdings around it. */
export async function knownAbout<K extends KnownKind>(
  db: AlongsideDatabase,
  kind: K,
  contactId: string,
  held: readonly Holding[],
  now: number,
): Promise<Records[K][]> {
  const known = await knownUnder(db, [kind], strandsOf(contactId, held, now));
  return known[kind];
}

/** What is known of these kinds about a contact, from one moment; the same joins. */
export function allKnownAbout<K extends KnownKind>(
  db: AlongsideDatabase,
  kinds: readonly K[],
  contactId: string,
  held: readonly Holding[],
  now: number,
): Promise<Known<K>> {
  return knownUnder(db, kinds, strandsOf(contactId, held, now));
}

/** What is known of these kinds under these strands, each once and all from one moment. */
export async function knownUnder<K extends KnownKind>(
  db: AlongsideDatabase,
  kinds: readonly K[],
  strands: readonly Strand[],
): Promise<Known<K>> {
  const byPoint = new Map<string, Strand[]>();
  for (const strand of strands)
    byPoint.set(strand.point, [...(byPoint.get(strand.point) ?? []), strand]);
  const isTheirs = (row: StoredRow) => {
    const written = Number(row['written']);
    const under = byPoint.get(String(row['point'])) ?? [];
    return under.some(
      ({ from, until, belongs }) => from <= written && written < until && belongs(row),
    );
  };
  const found = await rowsUnder(db, kinds, [...byPoint.keys()]);
  const lists = kinds.map(async (kind, at) => {
    const rows = found[at] ?? [];
    return [kind, await decodeAll(db, kind, rows.filter(isTheirs))] as const;
  });
  // what is made from entries has forgotten which kind has which records
  return Object.fromEntries(await Promise.all(lists)) as Known<K>;
}

/** The rows of each kind under these points, in one transaction: one for each kind takes twice as long. */
function rowsUnder(
  db: AlongsideDatabase,
  kinds: readonly KnownKind[],
  points: readonly string[],
): Promise<StoredRow[][]> {
  const tables = kinds.map((kind) => db.rows(kind));
  return db.transaction('r', tables, () =>
    Promise.all(
      tables.map(async (table) => {
        const under = points.map((point) => table.where('point').equals(point).toArray());
        return (await Promise.all(under)).flat();
      }),
    ),
  );
}
