import Dexie from 'dexie';
import type { Channel } from '../domain/channel.ts';
import { ownerNow, relatedContacts } from '../domain/joins.ts';
import { ownPointOf } from '../domain/key-of.ts';
import type { Holding } from '../domain/records/holding.ts';
import type { Interaction } from '../domain/records/interaction.ts';
import { decodeAll } from './codec.ts';
import { holdingsAround } from './people.ts';
import type { AlongsideDatabase, StoredRow } from './schema.ts';

/** A point whose records belong to a contact, within the dates of the holding. */
export interface Strand {
  point: string;
  from: number;
  until: number;
  /** Whether a row under the point is the contact's by now, joins computed in, and not deleted. */
  belongs: (row: StoredRow) => boolean;
}

/** What a history, or a part of one, covers: its first moment, and the sites it was read from. */
export interface Reach {
  since?: number;
  sites: string[];
}

/** A part of a history: what was at `after` or later, and before `before`. */
interface Period {
  after?: number;
  before?: number;
}

/** Which part of a history is asked for. */
export interface HistoryQuery extends Period {
  channels?: readonly Channel[];
  limit: number;
  now: number;
}

/** The newest part of a history, and what all of it covers; what this part covers where it ends `after` a moment. */
export interface History extends Reach {
  newest: Interaction[];
}

const GROWTH = 4;

/**
 * The newest interactions of a contact over all points it holds, joins computed in, without reading all of them.
 * Holdings around the contact that were read already, perhaps with others, need not be read again.
 */
export async function readHistory(
  db: AlongsideDatabase,
  contactId: string,
  query: HistoryQuery,
  around?: readonly Holding[],
): Promise<History> {
  const holdings = around ?? (await holdingsAround(db, [contactId]));
  const strands = strandsOf(contactId, holdings, query.now);
  const parts = await Promise.all(strands.map((one) => readStrand(db, one, query)));
  const rows = new Map(parts.flatMap((one) => one.newest).map((row) => [row.id, row]));
  const newest = [...rows.values()]
    .sort((a, b) => Number(b['at']) - Number(a['at']))
    .slice(0, query.limit);
  const entries = await decodeAll(db, 'interaction', newest);
  if (query.after !== undefined) return { newest: entries, ...reachIn(entries) };
  const begins = parts.flatMap((one) => one.since ?? []).filter(Number.isFinite);
  return {
    newest: entries,
    ...reachFrom(
      begins,
      parts.flatMap((one) => one.sites ?? []),
    ),
  };
}

/** What these entries cover. */
export function reachIn(entries: readonly Interaction[]): Reach {
  return reachFrom(
    entries.map(({ began }) => began),
    entries.map(({ site }) => site),
  );
}

/** What is covered by what began at these moments and came from these sites. */
export function reachFrom(begins: readonly number[], sites: readonly string[]): Reach {
  // one by one: as arguments a great many do not fit
  const since = begins.reduce((a, b) => Math.min(a, b), Infinity);
  return { ...(since === Infinity ? {} : { since }), sites: [...new Set(sites)].sort() };
}

/** Those of these interactions that are in the contact's history by now, joins computed in. */
export async function inHistoryOf(
  db: AlongsideDatabase,
  contactId: string,
  interactions: readonly Interaction[],
  now: number,
): Promise<Interaction[]> {
  const strands = strandsOf(contactId, await holdingsAround(db, [contactId]), now);
  return interactions.filter((one) =>
    strands.some((strand) => strand.point === one.point && isWithin(strand, one)),
  );
}

/** The points whose records are a contact's, from all holdings around it. */
export function strandsOf(contactId: string, held: readonly Holding[], now: number): Strand[] {
  const joins = held.filter((one) => one.join === true);
  const strand = (point: string, holder: string, from = -Infinity, until = Infinity): Strand => ({
    point,
    from,
    until,
    belongs: (row) =>
      row['deleted'] !== true &&
      (joins.length === 0 || ownerNow(holder, Number(row['written']), joins, now) === contactId),
  });
  const related = relatedContacts(contactId, joins);
  const own = related.map((id) => strand(ownPointOf(id), id));
  const points = held.flatMap(({ join, contact = '', point, from, until }) =>
    join === true || !related.includes(contact) ? [] : strand(point, contact, from, until),
  );
  return [...own, ...points];
}

async function readStrand(
  db: AlongsideDatabase,
  strand: Strand,
  { channels, limit, ...period }: HistoryQuery,
): Promise<Partial<Reach> & { newest: StoredRow[] }> {
  const wanted = channels === undefined ? undefined : new Set<string>(channels);
  const part = within(strand, period);
  const isWhole = part.from === strand.from && part.until === strand.until;
  for (let asked = limit; ; asked *= GROWTH) {
    const rows = await under(db, part).reverse().limit(asked).toArray();
    const theirs = rows.filter(strand.belongs);
    const fitting = theirs.filter((row) => wanted?.has(String(row['channel'])) ?? true);
    const newest = fitting.slice(0, limit);
    const isDone = rows.length < asked || fitting.length >= limit;
    if (isDone && period.after !== undefined) return { newest };
    // a short history is known already
    if (rows.length < asked && isWhole) return { newest, ...reachOfRows(theirs) };
    if (isDone) return { newest, ...(await reachOf(db, strand)) };
  }
}

/** What of a strand is in a period. */
export function within(strand: Strand, { after = -Infinity, before = Infinity }: Period): Strand {
  return {
    ...strand,
    from: Math.max(strand.from, after),
    until: Math.min(strand.until, before),
  };
}

function reachOfRows(newestFirst: readonly StoredRow[]): Reach {
  const first = newestFirst[newestFirst.length - 1];
  const sites = [...new Set(newestFirst.map((row) => String(row['site'])))];
  return { sites, ...(first === undefined ? {} : { since: Number(first['began']) }) };
}

/** When a long strand begins and which sites it was read from, by its indexes. */
async function reachOf(db: AlongsideDatabase, strand: Strand): Promise<Reach> {
  const [first, sites] = await Promise.all([firstIn(db, strand), sitesUnder(db, strand)]);
  return { sites, ...(first === undefined ? {} : { since: Number(first['began']) }) };
}

/** The oldest row of a strand. */
export function firstIn(db: AlongsideDatabase, strand: Strand): Promise<StoredRow | undefined> {
  return under(db, strand).filter(strand.belongs).first();
}

/** What lies under the point of a strand within its dates, oldest first, whoever's it is. */
export function under(db: AlongsideDatabase, { point, from, until }: Strand) {
  return db
    .rows('interaction')
    .where('[point+at]')
    .between([point, from], [point, until], true, until === Infinity);
}

async function sitesUnder(db: AlongsideDatabase, strand: Strand): Promise<string[]> {
  const sites = await sitesAt(db, strand.point);
  const found = await Promise.all(sites.map((site) => hasFrom(db, strand, site)));
  return sites.filter((_, index) => found[index]);
}

/** The sites from which anything lies under a point, whoever's and whenever it is. */
export async function sitesAt(db: AlongsideDatabase, point: string): Promise<string[]> {
  const keys = await db
    .rows('interaction')
    .where('[point+site]')
    .between([point, Dexie.minKey], [point, Dexie.maxKey])
    .uniqueKeys();
  return keys.flatMap((key) => (Array.isArray(key) ? [String(key[1])] : []));
}

/** Whether anything of a strand was read from a site. */
export async function hasFrom(
  db: AlongsideDatabase,
  strand: Strand,
  site: string,
): Promise<boolean> {
  const there = db.rows('interaction').where('[point+site]').equals([strand.point, site]);
  return (await there.filter((row) => isWithin(strand, row)).first()) !== undefined;
}

/** Whether a row under the strand's point is within its dates, and the contact's. */
function isWithin({ from, until, belongs }: Strand, row: StoredRow): boolean {
  const at = Number(row['at']);
  return from <= at && at < until && belongs(row);
}
