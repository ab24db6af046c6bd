import type { Interaction } from '../domain/records/interaction.ts';
import { decodeAll } from './codec.ts';
import { type HistoryQuery, type Strand, under, within } from './history.ts';
import type { AlongsideDatabase, StoredRow } from './schema.ts';

/** The newest of many strands. */
export interface NewestOver {
  /** The newest entry of each strand, in their order; undefined where there is none. */
  heads: (Interaction | undefined)[];
  /** The newest entries of all strands together, newest first, each with the places of the strands it stands in. */
  newest: { entry: Interaction; strands: number[] }[];
}

/** Which part of the newest is asked for. */
type Asked = Omit<HistoryQuery, 'now'>;

/** What was read of a strand, newest first; where as much came as was asked for there may be more. */
interface Reading {
  strand: Strand;
  asked: number;
  rows: StoredRow[];
}

interface FoundRow {
  row: StoredRow;
  strands: number[];
}

const GROWTH = 2;

/**
 * The newest entries over many strands, at most `limit`, perhaps of some channels alone. Of each strand the newest
 * entry is read, and then as much more as can be among what is asked for: a strand is done once what was read of it is
 * older than `limit` entries of all.
 */
export async function newestOver(
  db: AlongsideDatabase,
  strands: readonly Strand[],
  query: Asked,
): Promise<NewestOver> {
  const readings = await readInTurns(db, strands, query);
  const heads = readings.map(({ rows }) => rows[0]);
  const found = inOrder(readings).slice(0, query.limit);
  const rows = [...heads, ...found.map(({ row }) => row)].filter((row) => row !== undefined);
  const each = [...new Map(rows.map((row) => [row.id, row])).values()];
  const entries = new Map((await decodeAll(db, 'interaction', each)).map((one) => [one.id, one]));
  return {
    heads: heads.map((row) => entries.get(row?.id ?? '')),
    newest: found.flatMap(({ row, strands: places }) => {
      const entry = entries.get(row.id);
      return entry === undefined ? [] : { entry, strands: places };
    }),
  };
}

function readInTurns(
  db: AlongsideDatabase,
  strands: readonly Strand[],
  { limit, channels, ...period }: Asked,
): Promise<Reading[]> {
  const wanted = channels === undefined ? undefined : new Set<string>(channels);
  const fits = (row: StoredRow) => wanted?.has(String(row['channel'])) ?? true;
  return db.transaction('r', db.rows('interaction'), async () => {
    const readings = strands.map((strand): Reading => {
      return { strand: within(strand, period), asked: 1, rows: [] };
    });
    let open = readings;
    while (open.length > 0) {
      const rows = await Promise.all(open.map((one) => newestOf(db, one, fits)));
      for (const [index, one] of open.entries()) one.rows = rows[index] ?? [];
      const oldest = inOrder(readings)[limit - 1];
      open = readings.filter((one) => mayHaveMore(one, limit, oldest?.row));
      for (const one of open)
        one.asked = Math.min(limit, Math.max(one.asked * GROWTH, Math.ceil(limit / open.length)));
    }
    return readings;
  });
}

/** Whether more of a strand can be among the newest; `oldest` is the last of them so far, once there are enough. */
function mayHaveMore({ rows, asked }: Reading, limit: number, oldest?: StoredRow): boolean {
  const last = rows[rows.length - 1];
  if (last === undefined || rows.length < asked || asked >= limit) return false;
  return oldest === undefined || atOf(last) >= atOf(oldest);
}

/** All that was read, each entry once, newest first. */
function inOrder(readings: readonly Reading[]): FoundRow[] {
  const found = new Map<string, FoundRow>();
  for (const [index, { rows }] of readings.entries()) {
    for (const row of rows) {
      const before = found.get(row.id)?.strands ?? [];
      found.set(row.id, { row, strands: [...before, index] });
    }
  }
  return [...found.values()].sort((a, b) => atOf(b.row) - atOf(a.row));
}

function newestOf(
  db: AlongsideDatabase,
  { strand, asked }: Reading,
  fits: (row: StoredRow) => boolean,
): Promise<StoredRow[]> {
  const theirs = (row: StoredRow) => strand.belongs(row) && fits(row);
  return under(db, strand).reverse().filter(theirs).limit(asked).toArray();
}

function atOf(row: StoredRow): number {
  return Number(row['at']);
}
