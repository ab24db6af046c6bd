import { contactOfOwnPoint } from './key-of.ts';
import type { Holding } from './records/holding.ts';

/** The contact that a joined contact is part of at an instant; itself when it is not joined. */
export function survivorAt(contactId: string, joins: readonly Holding[], at: number): string {
  const seen = new Set<string>();
  let current = contactId;
  while (!seen.has(current)) {
    seen.add(current);
    const next = joinInForce(current, joins, at)?.contact;
    if (next === undefined) return current;
    current = next;
  }
  // two devices joined in a ring while apart: the smallest id survives, the same everywhere
  return [...seen].sort()[0] ?? contactId;
}

function joinInForce(loser: string, joins: readonly Holding[], at: number): Holding | undefined {
  return joins
    .filter((join) => contactOfOwnPoint(join.point) === loser && inForce(join, at))
    .sort((a, b) => (b.from ?? 0) - (a.from ?? 0))[0];
}

function inForce(join: Holding, at: number): boolean {
  return join.deleted !== true && (join.from ?? 0) <= at && at < (join.until ?? Infinity);
}

/**
 * The contact to whom a record belongs now. What was written while a join held stays with the survivor of that
 * time; everything else follows the joins that hold now.
 */
export function ownerNow(
  holder: string,
  written: number,
  joins: readonly Holding[],
  now: number,
): string {
  return survivorAt(survivorAt(holder, joins, written), joins, now);
}

/** All contacts that a chain of joins, also ended ones, connects with this one, itself first. */
export function relatedContacts(contactId: string, joins: readonly Holding[]): string[] {
  const found = new Set([contactId]);
  for (const id of found) {
    for (const join of joins) {
      const loser = contactOfOwnPoint(join.point);
      if (loser === undefined || join.contact === undefined) continue;
      if (loser === id) found.add(join.contact);
      if (join.contact === id) found.add(loser);
    }
  }
  return [...found];
}

/** All contacts that are one person with this survivor at an instant, itself first. */
export function partsOf(survivor: string, joins: readonly Holding[], at: number): string[] {
  return relatedContacts(survivor, joins).filter((id) => survivorAt(id, joins, at) === survivor);
}

/** For each of these contacts all that are one person with it, itself first; none for one that is joined itself. */
export function partsOfEach(
  ids: readonly string[],
  joins: readonly Holding[],
  at: number,
): ReadonlyMap<string, string[]> {
  // few of many are joined
  const joined = new Set(joins.flatMap((one) => [one.contact, contactOfOwnPoint(one.point)]));
  return new Map(ids.map((id) => [id, joined.has(id) ? partsOf(id, joins, at) : [id]]));
}
