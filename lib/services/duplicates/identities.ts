import { companyOfParts } from '../../domain/company-of-parts.ts';
import { partsOf, survivorAt } from '../../domain/joins.ts';
import { type Holding, holdsAt } from '../../domain/records/holding.ts';
import type { HeldPoint, Identity } from '../../domain/rules/same-person/identity.ts';
import { circleOf, companiesById, contactsById, holdingsOfPoints } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';

/** A contact with what tells who they are, joins computed in. */
export interface KnownIdentity extends Identity {
  readonly contact: string;
  /** Everybody who was joined into them, they first. */
  readonly parts: readonly string[];
}

/** More have an address than two who may be one: it is of several people, whoever said so or not. */
const MOST_HOLDERS = 2;

/** What tells who these contacts are, of joined ones the survivor; who is not there any more is left out. */
export async function identitiesOf(store: Store, ids: readonly string[]): Promise<KnownIdentity[]> {
  const now = store.now();
  const { holdings } = await circleOf(store.db, ids);
  const joins = holdings.filter((one) => one.join === true);
  const survivors = [...new Set(ids.map((id) => survivorAt(id, joins, now)))];
  const parts = new Map(survivors.map((id) => [id, partsOf(id, joins, now)]));
  const contacts = await contactsById(store.db, [...parts.values()].flat());
  const companies = await companiesById(
    store.db,
    contacts.flatMap((one) => one.company ?? []),
  );
  return survivors.flatMap((survivor) => {
    const theirs = (parts.get(survivor) ?? []).flatMap(
      (id) => contacts.find((one) => one.id === id) ?? [],
    );
    const [first] = theirs;
    if (first?.id !== survivor) return [];
    const title = theirs.find((one) => one.title !== undefined)?.title;
    const company = companyOfParts(theirs, companies)?.name;
    return {
      contact: survivor,
      parts: theirs.map((one) => one.id),
      name: first.name,
      ...(title === undefined ? {} : { title }),
      ...(company === undefined ? {} : { company }),
      points: heldBy(
        theirs.map((one) => one.id),
        holdings,
        now,
      ),
    };
  });
}

function heldBy(ids: readonly string[], holdings: readonly Holding[], now: number): HeldPoint[] {
  const held = holdings.filter(
    (one) => one.join !== true && ids.includes(one.contact ?? '') && holdsAt(one, now),
  );
  return [...new Map(held.map(({ point, kind }) => [point, { key: point, held: kind }])).values()];
}

/** The same contact, points that many have taken as those of several people. */
export async function withSharedPoints(store: Store, known: KnownIdentity): Promise<KnownIdentity> {
  const held = await holdingsOfPoints(
    store.db,
    known.points.map((point) => point.key),
  );
  const holders = (key: string) =>
    new Set(held.filter((one) => one.point === key).map((one) => one.contact)).size;
  const points = known.points.map((point) =>
    holders(point.key) > MOST_HOLDERS ? { ...point, held: 'shared' as const } : point,
  );
  return { ...known, points };
}
