import { survivorAt } from '../domain/joins.ts';
import { contactOfOwnPoint, ownPointOf } from '../domain/key-of.ts';
import type { Company } from '../domain/records/company.ts';
import type { Contact } from '../domain/records/contact.ts';
import { type Holding, holdsAt } from '../domain/records/holding.ts';
import { liveRecords } from './live-records.ts';
import type { AlongsideDatabase } from './schema.ts';

/** The contacts with these ids that are not deleted, in no promised order. */
export function contactsById(db: AlongsideDatabase, ids: readonly string[]): Promise<Contact[]> {
  return liveRecords(db, 'contact', 'id', ids);
}

/** The companies with these ids that are not deleted. */
export function companiesById(db: AlongsideDatabase, ids: readonly string[]): Promise<Company[]> {
  return liveRecords(db, 'company', 'id', ids);
}

/** The points with these keys that are not deleted. */
export function pointsByKey(db: AlongsideDatabase, keys: readonly string[]) {
  return liveRecords(db, 'point', 'id', keys);
}

/** Holdings of these points; those by joining included only when asked for by a contact's own point. */
export function holdingsOfPoints(
  db: AlongsideDatabase,
  keys: readonly string[],
): Promise<Holding[]> {
  return liveRecords(db, 'holding', 'point', keys);
}

/** Holdings of these contacts, those by joining among them. */
export function holdingsOfContacts(
  db: AlongsideDatabase,
  ids: readonly string[],
): Promise<Holding[]> {
  return liveRecords(db, 'holding', 'contact', ids);
}

/**
 * All holdings of these contacts and of everybody whom a chain of joins, also ended ones, connects with them; the
 * joins among them, but for those into a contact that was deleted: whoever was joined stands alone again.
 */
export async function holdingsAround(
  db: AlongsideDatabase,
  contactIds: readonly string[],
): Promise<Holding[]> {
  const held = new Map<string, Holding>();
  const asked = new Set<string>();
  let next = [...new Set(contactIds)];
  while (next.length > 0) {
    for (const id of next) asked.add(id);
    const [won, lost] = await Promise.all([
      holdingsOfContacts(db, next),
      holdingsOfPoints(db, next.map(ownPointOf)),
    ]);
    for (const holding of await standing(db, [...won, ...lost])) held.set(holding.id, holding);
    const joins = [...held.values()].filter((one) => one.join === true);
    const named = joins.flatMap((one) => [one.contact, contactOfOwnPoint(one.point)]);
    next = [...new Set(named)].filter((id) => id !== undefined).filter((id) => !asked.has(id));
  }
  return [...held.values()];
}

async function standing(db: AlongsideDatabase, holdings: readonly Holding[]): Promise<Holding[]> {
  const survivors = holdings.flatMap(({ join, contact }) => (join === true ? (contact ?? []) : []));
  if (survivors.length === 0) return [...holdings];
  const live = new Set((await contactsById(db, survivors)).map((one) => one.id));
  return holdings.filter((one) => one.join !== true || live.has(one.contact ?? ''));
}

/** All joins, also ended ones, that connect these contacts with others, however long the chain. */
export async function joinsAround(
  db: AlongsideDatabase,
  contactIds: readonly string[],
): Promise<Holding[]> {
  return (await holdingsAround(db, contactIds)).filter((one) => one.join === true);
}

/** One contact that holds a point now, joins followed. */
export interface Holder {
  contact: string;
  name: string;
  point: string;
  kind: Holding['kind'];
}

/** Contacts with all that tells who they are by now and what they hold: read once for several questions. */
export interface Circle {
  /** The holdings around them, and perhaps around others. */
  holdings: Holding[];
  /** Those of them that are not deleted. */
  contacts: Contact[];
}

/** Reads the circle of these contacts. */
export async function circleOf(db: AlongsideDatabase, ids: readonly string[]): Promise<Circle> {
  const [holdings, contacts] = await Promise.all([holdingsAround(db, ids), contactsById(db, ids)]);
  return { holdings, contacts };
}

/** Who holds these points at an instant: the survivors, each once a point; deleted contacts hold nothing. */
export async function holdersOf(
  db: AlongsideDatabase,
  keys: readonly string[],
  at: number,
): Promise<Holder[]> {
  return (await holdersWithCircle(db, keys, at)).holders;
}

/** Who holds these points at an instant, together with the circle of everybody who was found to. */
export async function holdersWithCircle(
  db: AlongsideDatabase,
  keys: readonly string[],
  at: number,
): Promise<{ holders: Holder[]; circle: Circle }> {
  const held = (await holdingsOfPoints(db, keys)).filter((one) => holdsAt(one, at));
  const ids = held.map((one) => one.contact).filter((id) => id !== undefined);
  const circle = await circleOf(db, ids);
  const joins = circle.holdings.filter((one) => one.join === true);
  const holders = new Map<string, Omit<Holder, 'name'>>();
  for (const { contact, point, kind } of held) {
    if (contact === undefined) continue;
    const survivor = survivorAt(contact, joins, at);
    holders.set(`${point} ${survivor}`, { contact: survivor, point, kind });
  }
  const found = [...holders.values()];
  const survivors = found.map((one) => one.contact).filter((id) => !ids.includes(id));
  const contacts = [...circle.contacts, ...(await contactsById(db, survivors))];
  const names = new Map(contacts.map(({ id, name }) => [id, name]));
  return {
    holders: found.flatMap((one) => {
      const name = names.get(one.contact);
      return name === undefined ? [] : { ...one, name };
    }),
    circle: { ...circle, contacts },
  };
}
