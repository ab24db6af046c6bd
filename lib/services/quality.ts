import { companyOfParts } from '../domain/company-of-parts.ts';
import { partsOf, survivorAt } from '../domain/joins.ts';
import type { Contact } from '../domain/records/contact.ts';
import { type Holding, holdsAt } from '../domain/records/holding.ts';
import {
  type DataQuality,
  dataQualityOf,
  type Fact,
  type PointFact,
} from '../domain/rules/quality/data-quality.ts';
import { msOf } from '../domain/stamp.ts';
import { readHistory } from '../store/history.ts';
import { circleOf, companiesById, contactsById, pointsByKey } from '../store/people.ts';
import type { Store } from '../store/store.ts';

/** So much of the history tells when a point was last used. */
const LATEST = 200;

/** How good the data of a contact is, joins computed in; undefined when they are not there. */
export async function qualityOf(store: Store, contact: string): Promise<DataQuality | undefined> {
  const now = store.now();
  const { holdings } = await circleOf(store.db, [contact]);
  const joins = holdings.filter((one) => one.join === true);
  const survivor = survivorAt(contact, joins, now);
  const ids = partsOf(survivor, joins, now);
  const contacts = await contactsById(store.db, ids);
  const parts = ids.flatMap((id) => contacts.find((one) => one.id === id) ?? []);
  const [first] = parts;
  if (first?.id !== survivor) return undefined;
  const [company, points] = await Promise.all([
    companyOf(store, parts),
    pointsOf(store, survivor, ids, holdings),
  ]);
  const titled = parts.find((one) => one.title !== undefined);
  const facts = {
    name: first.name,
    ...(titled?.title === undefined
      ? {}
      : { title: { value: titled.title, at: writtenAt(titled, 'title') } }),
    ...(company === undefined ? {} : { company }),
    points,
  };
  return dataQualityOf(facts, now);
}

async function companyOf(store: Store, parts: readonly Contact[]): Promise<Fact | undefined> {
  const companies = await companiesById(
    store.db,
    parts.flatMap((one) => one.company ?? []),
  );
  const company = companyOfParts(parts, companies);
  const part = parts.find((one) => one.company === company?.id);
  return company && part && { value: company.name, at: writtenAt(part, 'company') };
}

/** The points with when each was written down or last used. */
async function pointsOf(
  store: Store,
  survivor: string,
  ids: readonly string[],
  holdings: readonly Holding[],
): Promise<PointFact[]> {
  const now = store.now();
  const held = holdings.filter(
    (one) => one.join !== true && ids.includes(one.contact ?? '') && holdsAt(one, now),
  );
  const keys = held.map((one) => one.point);
  const [points, { newest }] = await Promise.all([
    pointsByKey(store.db, keys),
    readHistory(store.db, survivor, { limit: LATEST, now }, holdings),
  ]);
  return points.map(({ id, kind, value }) => {
    const theirs = held.filter((one) => one.point === id);
    const used = newest.filter((one) => one.point === id).map((one) => one.at);
    const at = Math.max(...theirs.map((one) => writtenAt(one, 'point')), ...used);
    return { kind, value, held: theirs[0]?.kind ?? 'personal', at };
  });
}

/** When a field of a record was last written, in milliseconds since 1970. */
function writtenAt({ stamps }: Pick<Contact, 'stamps'>, field: string): number {
  const stamp = stamps[field];
  return stamp === undefined ? 0 : msOf(stamp);
}
