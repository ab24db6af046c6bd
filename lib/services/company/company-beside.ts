import type { DetectedPerson } from '../../domain/detection.ts';
import { keepablePoints } from '../../domain/keepable-points.ts';
import { keyOf } from '../../domain/key-of.ts';
import type { Named } from '../../domain/named.ts';
import { holdsAt } from '../../domain/records/holding.ts';
import { companyHostsOf, companyOfHost } from '../../domain/rules/company/mail-domain.ts';
import { hostOf } from '../../domain/rules/same-person/compare-companies.ts';
import { companyNow, membersOf } from '../../store/companies.ts';
import { contactsById, holdingsOfPoints } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';
import { freshHaystack } from '../search.ts';
import type { RecognisedPerson } from '../views.ts';
import type { CompanyBeside } from './company-views.ts';

/** So many who write from one host tell whose it is; more are not read. */
const MOST_WRITERS = 500;

/**
 * The company with which somebody unknown seems to have to do: an address of its own, else the domain it said or from
 * which most of its contacts write. Only words: nobody is recognised by it.
 */
export async function companyBeside(
  store: Store,
  person: DetectedPerson,
): Promise<CompanyBeside | undefined> {
  const keys = keepablePoints(person).map(({ key }) => key);
  const byAddress = await holderOf(store, keys);
  if (byAddress !== undefined) return besideOf(store, byAddress, 'address');
  for (const host of keys.flatMap((key) => hostOf(key) ?? [])) {
    const hosts = companyHostsOf(host);
    const stated = await holderOf(
      store,
      hosts.map((one) => keyOf('url', one)),
    );
    const company = stated ?? (hosts.length === 0 ? undefined : await writersOf(store, host));
    if (company !== undefined) return besideOf(store, company, 'domain');
  }
  return undefined;
}

/** The companies of which an address of somebody on a page may be: of who has it, else as for somebody unknown. */
export async function companiesOf(store: Store, person: RecognisedPerson): Promise<Named[]> {
  const { match, detected } = person;
  const contacts =
    match.kind === 'known'
      ? [match.contact]
      : match.kind === 'shared'
        ? match.holders.map(({ contact }) => contact)
        : [];
  const named = (await contactsById(store.db, contacts)).flatMap(({ company }) => company ?? []);
  const told = await companyBeside(store, detected);
  const found = await Promise.all(
    [...named, ...(told === undefined ? [] : [told.id])].map((id) => companyNow(store.db, id)),
  );
  const each = found.flatMap((one) => (one === undefined ? [] : [one.company]));
  return [...new Map(each.map(({ id, name }) => [id, { id, name }])).values()];
}

/** The one company that holds the first of these points that any does. */
async function holderOf(store: Store, keys: readonly string[]): Promise<string | undefined> {
  const held = (await holdingsOfPoints(store.db, keys)).filter((one) => holdsAt(one, store.now()));
  for (const key of keys) {
    const companies = held.flatMap(({ point, company }) => (point === key ? (company ?? []) : []));
    const [only, other] = [...new Set(companies)];
    if (only !== undefined) return other === undefined ? only : undefined;
  }
  return undefined;
}

/** The company of most contacts who write from a host. */
async function writersOf(store: Store, host: string): Promise<string | undefined> {
  const at = `@${host}`;
  const writers = new Set<string>();
  for (const { contact, text } of (await freshHaystack(store)).all()) {
    if (text.includes(at) && text.split('\n').some((one) => one.endsWith(at))) writers.add(contact);
    if (writers.size === MOST_WRITERS) break;
  }
  const contacts = await contactsById(store.db, [...writers]);
  return companyOfHost(
    host,
    contacts.map(({ company }) => company),
  );
}

async function besideOf(
  store: Store,
  id: string,
  by: CompanyBeside['by'],
): Promise<CompanyBeside | undefined> {
  const found = await companyNow(store.db, id);
  if (found === undefined) return undefined;
  const { contacts } = await membersOf(store.db, found.ids, store.now());
  return { id: found.company.id, name: found.company.name, by, people: contacts.length };
}
