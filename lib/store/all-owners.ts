import { ownerNow } from '../domain/joins.ts';
import { contactOfOwnPoint } from '../domain/key-of.ts';
import type { Holding } from '../domain/records/holding.ts';
import { allRecords } from './all-records.ts';
import type { AlongsideDatabase } from './schema.ts';

/** Tells the contacts to whom what lies under a point, written down at an instant, belongs by now. */
export type Owners = (point: string, written: number) => string[];

/**
 * Whose everything is that lies under a point, joins computed in: what `knownAbout` reads of one contact, for all of
 * them at once. `live` are the contacts that are not deleted; nobody else owns anything.
 */
export async function allOwners(
  db: AlongsideDatabase,
  live: ReadonlySet<string>,
  now: number,
): Promise<Owners> {
  const holdings = await allRecords(db, 'holding');
  const joins = holdings.filter((one) => one.join === true && live.has(one.contact ?? ''));
  const joined = new Set(joins.map((one) => contactOfOwnPoint(one.point)));
  const held = new Map<string, Holding[]>();
  for (const holding of holdings) {
    if (holding.join === true || holding.contact === undefined) continue;
    const others = held.get(holding.point) ?? [];
    others.push(holding);
    held.set(holding.point, others);
  }
  // most contacts were never joined: asking all joins about each of them would take long
  const ownerOf = (holder: string, written: number) =>
    joined.has(holder) ? ownerNow(holder, written, joins, now) : holder;
  return (point, written) => {
    const own = contactOfOwnPoint(point);
    const holders = (held.get(point) ?? []).flatMap(({ contact = '', from, until }) =>
      (from ?? -Infinity) <= written && written < (until ?? Infinity) ? [contact] : [],
    );
    const owners = [...(own === undefined ? [] : [own]), ...holders].map((holder) =>
      ownerOf(holder, written),
    );
    return [...new Set(owners)].filter((id) => live.has(id));
  };
}
