import type { DetectedPerson } from '../domain/detection.ts';
import { keyOf } from '../domain/key-of.ts';
import { companiesById, contactsById, type Holder } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { freshHaystack } from './search.ts';
import type { Candidate } from './views.ts';

const MOST = 5;

/** Contacts that may be this unknown person: who holds a number or an address beside them, then who has the name. */
export async function candidatesFor(
  store: Store,
  person: DetectedPerson,
  holders: readonly Holder[],
): Promise<Candidate[]> {
  const keys = new Set(person.points.map((point) => keyOf(point.kind, point.value)));
  const holding = holders.filter((one) => keys.has(one.point)).map((one) => one.contact);
  const byPoint = await candidatesOf(store, holding, 'an address beside it is theirs');
  if (person.name === undefined) return byPoint.slice(0, MOST);
  const named = (await freshHaystack(store)).named(person.name).map((straw) => straw.contact);
  const others = named.filter((id) => !holding.includes(id));
  return [...byPoint, ...(await candidatesOf(store, others, 'same name'))].slice(0, MOST);
}

/** These contacts as candidates, deleted ones left out. */
export async function candidatesOf(
  store: Store,
  ids: readonly string[],
  reason: string,
): Promise<Candidate[]> {
  const contacts = await contactsById(store.db, [...new Set(ids)]);
  const companies = await companiesById(
    store.db,
    contacts.flatMap((one) => one.company ?? []),
  );
  return contacts.map(({ id, name, company }) => {
    const companyName = companies.find((one) => one.id === company)?.name;
    return { contact: id, name, reason, ...(companyName === undefined ? {} : { companyName }) };
  });
}
