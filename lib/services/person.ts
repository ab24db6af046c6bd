import { type AboutEdit, aboutFields } from '../domain/contact-about.ts';
import type { DetectedPerson, PointKind } from '../domain/detection.ts';
import { keepablePoints, shownName } from '../domain/keepable-points.ts';
import { keyOf, ownPointOf } from '../domain/key-of.ts';
import { matchByPoints } from '../domain/match.ts';
import { companyIdOf } from '../domain/records/company.ts';
import { type Holding, holdsAt } from '../domain/records/holding.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { withoutGuesses } from '../domain/signed-guesses.ts';
import { freshId } from '../store/fresh-id.ts';
import type { Write } from '../store/ledger.ts';
import { holdersOf } from '../store/people.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { heldNow, ofLiveContacts } from './held-now.ts';
import { refusedFor } from './refused-writes.ts';
import type { PersonRef } from './views.ts';

/** For whom something is written, with the writes that make them known when they were not. */
export interface ResolvedPerson {
  contact: string;
  name: string;
  /** The point under which records are kept. */
  point: string;
  writes: Write[];
}

/** What a new contact is made of. */
export interface NewContact {
  /** Fixed for sample customers, otherwise made here. */
  id?: string;
  name: string;
  title?: string | undefined;
  company?: string | undefined;
  about?: AboutEdit;
  points: readonly { kind: PointKind; value: string }[];
  practice?: boolean;
}

/** The writes that make a contact with its company, points and holdings. */
export async function newContactWrites(
  reader: Reader,
  store: Store,
  contact: NewContact,
): Promise<{ id: string; writes: Write[] }> {
  const id = contact.id ?? reader.fresh('contact', `c-${freshId(store)}`);
  const writes: Write[] = [];
  const company = contact.company?.trim() ?? '';
  if (company !== '') writes.push(...(await companyWrites(reader, company)));
  writes.push({
    kind: 'contact',
    id,
    set: {
      name: contact.name.trim(),
      deleted: undefined,
      ...(contact.title?.trim() ? { title: contact.title.trim() } : {}),
      ...(company === '' ? {} : { company: companyIdOf(company) }),
      ...(contact.practice === true ? { practice: true } : {}),
      ...aboutFields(contact.about ?? {}, undefined),
    },
  });
  for (const point of eachOnce(contact.points))
    writes.push(...(await holdingWrites(reader, store, id, point)));
  return { id, writes };
}

/** The points without those that are another's writing of one before. */
export function eachOnce<P extends { kind: PointKind; value: string }>(points: readonly P[]): P[] {
  const byKey = new Map<string, P>();
  for (const point of points) {
    const key = keyOf(point.kind, point.value);
    if (!byKey.has(key)) byKey.set(key, point);
  }
  return [...byKey.values()];
}

/** The write that makes a company known, none when it is; one that was deleted is there again, with who names it. */
export async function companyWrites(reader: Reader, name: string): Promise<Write[]> {
  const id = companyIdOf(name);
  if ((await reader.live('company', id)) !== undefined) return [];
  // what it became before it was deleted is gone
  const set = { name: name.trim(), deleted: undefined, became: undefined };
  return [{ kind: 'company', id, set }];
}

/** The write that makes a point known, none when it is. */
export async function pointWrites(
  reader: Reader,
  { kind, value }: { kind: PointKind; value: string },
): Promise<Write[]> {
  const key = keyOf(kind, value);
  if ((await reader.live('point', key)) !== undefined) return [];
  return [{ kind: 'point', id: key, set: { kind, value: value.trim(), deleted: undefined } }];
}

/**
 * The writes that give a contact a point, from when somebody else's time with it ended, else from always. What is a
 * company's own they share, unless it is said to be theirs.
 */
export async function holdingWrites(
  reader: Reader,
  store: Store,
  contact: string,
  point: { kind: PointKind; value: string },
  more: Partial<Pick<Holding, 'kind' | 'from'>> = {},
): Promise<Write[]> {
  const key = keyOf(point.kind, point.value);
  // a point that was never written down was nobody's
  const isKnown = (await reader.get('point', key)) !== undefined;
  const { ended, kind } = isKnown ? await asHeld(reader, store, contact, key) : {};
  const from = more.from ?? ended;
  const since = from === undefined ? {} : { from };
  const set = { point: key, contact, kind: more.kind ?? kind ?? 'personal', ...since };
  const id = reader.fresh('holding', `h-${freshId(store)}`);
  return [...(await pointWrites(reader, point)), { kind: 'holding', id, set }];
}

/** When others had a point for the last time, and how one more has it. */
async function asHeld(
  reader: Reader,
  store: Store,
  contact: string,
  key: string,
): Promise<{ ended?: number; kind?: Holding['kind'] }> {
  const held = await ofLiveContacts(reader, await reader.where('holding', 'point', [key]));
  const ends = held.flatMap((one) => (one.contact === contact ? [] : (one.until ?? [])));
  const isCompanys = held.some((one) => one.company !== undefined && holdsAt(one, store.now()));
  return {
    ...(ends.length === 0 ? {} : { ended: Math.max(...ends) }),
    ...(isCompanys ? { kind: 'shared' } : {}),
  };
}

/**
 * Finds for whom to write: a contact that is there, or a detected person who becomes one in the same step. `at` is
 * when it happened: over an address that was somebody else's then it is kept under the contact's own point. `about` is
 * what is known of whoever becomes a contact by it. Refused for whoever is not to be recorded.
 */
export async function resolvePerson(
  reader: Reader,
  store: Store,
  ref: PersonRef,
  at: number,
  about?: AboutEdit,
): Promise<Result<ResolvedPerson>> {
  const refused = await refusedFor(store, reader, ref);
  if (refused !== undefined) return refused;
  return ref.kind === 'contact'
    ? knownPerson(reader, store, ref, at)
    : detectedPerson(reader, store, ref.person, at, about);
}

async function knownPerson(
  reader: Reader,
  store: Store,
  ref: Extract<PersonRef, { kind: 'contact' }>,
  at: number,
): Promise<Result<ResolvedPerson>> {
  const { point: shown } = ref;
  const [contact, theirs] = await Promise.all([
    reader.live('contact', ref.id),
    shown !== undefined && isTheirs(reader, store, ref.id, shown, at),
  ]);
  if (contact === undefined) {
    return failure(
      'not-found',
      `${ref.name} was deleted meanwhile. What you typed is kept; bring the contact back or choose another.`,
    );
  }
  // what is said over a shared address is kept under the person it was said to
  const point = theirs && shown !== undefined ? shown : ownPointOf(ref.id);
  return success({ contact: ref.id, name: contact.name, point, writes: [] });
}

/** Whether a point is one contact's alone, now and when it happened. */
async function isTheirs(
  reader: Reader,
  store: Store,
  contact: string,
  point: string,
  at: number,
): Promise<boolean> {
  const [held, holders] = await Promise.all([
    heldNow(reader, store, point),
    holdersOf(store.db, [point], store.now()),
  ]);
  const alone = holders.length === 1 && holders[0]?.contact === contact;
  const personal = held.every((one) => one.kind === 'personal');
  return alone && personal && held.some((one) => holdsAt(one, at));
}

async function detectedPerson(
  reader: Reader,
  store: Store,
  person: DetectedPerson,
  at: number,
  about: AboutEdit | undefined,
): Promise<Result<ResolvedPerson>> {
  const points = keepablePoints(person);
  // read through the reader, so that another window that adds the same person is noticed
  await reader.where(
    'holding',
    'point',
    points.map((one) => one.key),
  );
  const holders = await holdersOf(
    store.db,
    points.map((one) => one.key),
    store.now(),
  );
  const match = matchByPoints(points, holders);
  if (match.kind === 'known') {
    const ref = {
      kind: 'contact',
      id: match.contact,
      name: shownName(person),
      point: match.point,
    } as const;
    return knownPerson(reader, store, ref, at);
  }
  if (match.kind === 'shared') {
    return failure(
      'refused',
      'Several people use this address. Choose who it was; what you typed is kept.',
    );
  }
  // of a signature only what was proposed and not refused
  const taken = about === undefined ? withoutGuesses(person) : person;
  const { name = shownName(taken), title, company } = taken;
  // a number that is somebody's already stays theirs
  const free = points.filter(({ key }) => !holders.some((one) => one.point === key));
  const contact = { name, title, company, points: free, ...(about && { about }) };
  const { id, writes } = await newContactWrites(reader, store, contact);
  const [first] = writes.flatMap((one) =>
    one.kind === 'holding' && one.set.kind === 'personal' ? [one.set] : [],
  );
  const point = first !== undefined && (first.from ?? at) <= at ? first.point : undefined;
  return success({ contact: id, name, point: point ?? ownPointOf(id), writes });
}
