import { ownerNow, relatedContacts } from '../domain/joins.ts';
import { contactOfOwnPoint } from '../domain/key-of.ts';
import type { Holding } from '../domain/records/holding.ts';
import type { Relation } from '../domain/records/relation.ts';
import { knownAbout } from '../store/known.ts';
import { joinsAround } from '../store/people.ts';
import { contactsEver, relationsTo } from '../store/relations.ts';
import type { Store } from '../store/store.ts';

/** One side of a relation: a contact by their id, or whoever cannot be visited, in words. */
export interface Related {
  readonly id?: string;
  readonly name: string;
}

/** A relation with both its sides: `who` reports to `whom`. */
export interface RelationView {
  readonly relation: Relation;
  readonly who: Related;
  readonly whom: Related;
}

/** Whose relation it is by now, and to whom where that is a contact. */
interface Sides {
  readonly relation: Relation;
  readonly who: string;
  readonly whom?: string;
}

/**
 * The relations of a contact, from whichever side they were written down, joins computed in; one whose two sides were
 * joined is left out. `held` are all holdings around the contact.
 */
export async function relationsOf(
  store: Store,
  contact: string,
  held: readonly Holding[],
): Promise<RelationView[]> {
  const joins = held.filter((one) => one.join === true);
  const [own, others] = await Promise.all([
    knownAbout(store.db, 'relation', contact, held, store.now()),
    relationsTo(store.db, relatedContacts(contact, joins)),
  ]);
  const all = [...new Map([...own, ...others].map((one) => [one.id, one])).values()];
  const sides = await sidesByNow(store, contact, all);
  const theirs = sides.filter(
    ({ who, whom }) => (who === contact || whom === contact) && who !== whom,
  );
  return named(store, theirs);
}

async function sidesByNow(
  store: Store,
  contact: string,
  relations: readonly Relation[],
): Promise<Sides[]> {
  const ids = relations.flatMap(({ point, other }) => [contactOfOwnPoint(point), other]);
  const joins = await joinsAround(
    store.db,
    ids.filter((id) => id !== undefined),
  );
  const now = store.now();
  return relations.map((relation) => {
    const { point, other, written } = relation;
    // what lies under an address is known of whoever holds it
    const who = ownerNow(contactOfOwnPoint(point) ?? contact, written, joins, now);
    const whom = other === undefined ? {} : { whom: ownerNow(other, written, joins, now) };
    return { relation, who, ...whom };
  });
}

async function named(store: Store, sides: readonly Sides[]): Promise<RelationView[]> {
  const ids = sides.flatMap(({ who, whom }) => (whom === undefined ? [who] : [who, whom]));
  const contacts = new Map((await contactsEver(store.db, ids)).map((one) => [one.id, one]));
  const related = (id: string | undefined, words = 'somebody'): Related => {
    const found = contacts.get(id ?? '');
    if (found === undefined) return { name: words };
    const { name, deleted } = found;
    return deleted === true ? { name: `${name} (deleted)` } : { id: found.id, name };
  };
  return sides.map(({ relation, who, whom }) => ({
    relation,
    who: related(who),
    whom: related(whom, relation.name),
  }));
}
