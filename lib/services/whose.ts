import { ownerNow } from '../domain/joins.ts';
import { contactOfOwnPoint } from '../domain/key-of.ts';
import type { Named } from '../domain/named.ts';
import { contactsById, holdingsOfPoints, joinsAround } from '../store/people.ts';
import type { Store } from '../store/store.ts';

/** Something that lies under a point: when it was written, and the moment at which its point was held by whom it is of. */
export interface UnderPoint {
  readonly point: string;
  readonly written: number;
  readonly held: number;
}

/** Whose each of these is by now, joins computed in, in their order; undefined where it is nobody's any more. */
export async function whoseAre(
  store: Store,
  things: readonly UnderPoint[],
): Promise<(Named | undefined)[]> {
  const { db } = store;
  const holdings = await holdingsOfPoints(
    db,
    things.map(({ point }) => point),
  );
  const holdersOf = ({ point, held }: UnderPoint) => {
    const own = contactOfOwnPoint(point);
    if (own !== undefined) return [own];
    return holdings
      .filter((one) => one.point === point && one.join !== true)
      .filter(({ from, until }) => (from ?? -Infinity) <= held && held < (until ?? Infinity))
      .flatMap(({ contact }) => contact ?? []);
  };
  const holders = things.map(holdersOf);
  const joins = await joinsAround(db, holders.flat());
  const now = store.now();
  const owners = things.map(({ written }, index) =>
    (holders[index] ?? []).map((one) => ownerNow(one, written, joins, now)),
  );
  const contacts = new Map((await contactsById(db, owners.flat())).map((one) => [one.id, one]));
  return owners.map((ids) => {
    const owner = ids.map((id) => contacts.get(id)).find((one) => one !== undefined);
    return owner === undefined ? undefined : { id: owner.id, name: owner.name };
  });
}
