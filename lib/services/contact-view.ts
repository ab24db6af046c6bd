import { companyOfParts } from '../domain/company-of-parts.ts';
import { partsOf, survivorAt } from '../domain/joins.ts';
import { contactOfOwnPoint } from '../domain/key-of.ts';
import type { Company } from '../domain/records/company.ts';
import type { Contact } from '../domain/records/contact.ts';
import { type Holding, holdsAt } from '../domain/records/holding.ts';
import type { Point } from '../domain/records/point.ts';
import { consentsNow } from '../domain/rules/customer/consent.ts';
import { firstWritten } from '../store/changes.ts';
import { allKnownAbout } from '../store/known.ts';
import {
  type Circle,
  circleOf,
  companiesById,
  contactsById,
  pointsByKey,
} from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { caseViews } from './case-view.ts';
import { NEXT_KINDS, nextStep } from './next-step.ts';
import type { ContactView, JoinView, PointView } from './views.ts';

/**
 * A contact as the panel shows it, or undefined when it is not there. For a joined contact it is the survivor: the
 * survivor's fields show and the others' fill its empty ones, computed, never copied. `circle` where it was read
 * already.
 */
export async function contactView(
  store: Store,
  id: string,
  circle?: Circle,
): Promise<ContactView | undefined> {
  const now = store.now();
  const { holdings: around, contacts } = circle ?? (await circleOf(store.db, [id]));
  const joins = around.filter((one) => one.join === true);
  const survivor = survivorAt(id, joins, now);
  const ids = partsOf(survivor, joins, now);
  const held = around.filter(
    (one) => one.join !== true && ids.includes(one.contact ?? '') && holdsAt(one, now),
  );
  const keys = held.map((one) => one.point);
  const known = contacts.filter((one) => ids.includes(one.id));
  const unread = ids.filter((one) => !known.some((contact) => contact.id === one));
  const [more, points, since, companies, written] = await Promise.all([
    contactsById(store.db, unread),
    pointsByKey(store.db, keys),
    firstWritten(store.db, 'contact', ids),
    companiesOf(store, known),
    allKnownAbout(store.db, [...NEXT_KINDS, 'consent'], survivor, around, now),
  ]);
  const next = await nextStep(store, survivor, written, around);
  const consents = consentsNow(written.consent, now);
  const parts = ids
    .map((one) => [...known, ...more].find((contact) => contact.id === one))
    .filter((one) => one !== undefined);
  const [first] = parts;
  if (first === undefined || first.id !== survivor) return undefined;
  const title = parts.find((one) => one.title !== undefined)?.title;
  const named = [...companies, ...(await companiesOf(store, more))];
  const company = companyOfParts(parts, named);
  return {
    id: survivor,
    name: first.name,
    ...(title === undefined ? {} : { title }),
    ...(company === undefined ? {} : { company: company.id, companyName: company.name }),
    points: pointViews(held, points, parts, survivor),
    practice: first.practice === true,
    ...next,
    cases: caseViews(written.case),
    ...(consents.length === 0 ? {} : { consents }),
    joins: joinViews(
      joins.filter((one) => holdsAt(one, now)),
      parts,
      ids,
    ),
    since: since ?? 0,
  };
}

function companiesOf(store: Store, contacts: readonly Contact[]): Promise<Company[]> {
  const ids = contacts.flatMap((one) => one.company ?? []);
  return companiesById(store.db, ids);
}

function pointViews(
  held: readonly Holding[],
  points: readonly Point[],
  parts: readonly Contact[],
  survivor: string,
): PointView[] {
  const rank = (one: Holding) => parts.findIndex((part) => part.id === one.contact);
  const since = (one: Holding) => one.stamps['point'] ?? '';
  const ranked = [...held].sort((a, b) => rank(a) - rank(b) || (since(a) < since(b) ? -1 : 1));
  const keys = ranked.map((one) => one.point);
  return ranked
    .filter((one, index) => keys.indexOf(one.point) === index)
    .flatMap(({ point: key, contact, kind: holding }) => {
      const point = points.find((one) => one.id === key);
      if (point === undefined) return [];
      const from = contact === survivor ? undefined : parts.find((one) => one.id === contact)?.name;
      const { kind, value } = point;
      return { key, kind, value, holding, ...(from === undefined ? {} : { joinedFrom: from }) };
    });
}

function joinViews(
  joins: readonly Holding[],
  parts: readonly Contact[],
  ids: readonly string[],
): JoinView[] {
  return joins
    .flatMap((one) => {
      const loser = contactOfOwnPoint(one.point);
      if (loser === undefined || !ids.includes(loser)) return [];
      const name = parts.find((part) => part.id === loser)?.name ?? 'a deleted contact';
      return { id: one.id, name, at: one.from ?? 0 };
    })
    .sort((a, b) => b.at - a.at);
}
