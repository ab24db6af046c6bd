import { partsOf, survivorAt } from '../domain/joins.ts';
import type { Company } from '../domain/records/company.ts';
import type { Contact } from '../domain/records/contact.ts';
import type { Holding } from '../domain/records/holding.ts';
import { decodeAll } from './codec.ts';
import { liveRecords } from './live-records.ts';
import { matchingRows } from './matching-rows.ts';
import { companiesById, contactsById, holdingsAround } from './people.ts';
import type { AlongsideDatabase } from './schema.ts';

/** A company as it is called by now, with the ids under which it was written down: its own first. */
export interface CompanyNow {
  company: Company;
  ids: string[];
}

/** The company that an id means by now, however often it was renamed or joined; undefined where it is not there. */
export async function companyNow(
  db: AlongsideDatabase,
  id: string,
): Promise<CompanyNow | undefined> {
  const company = await followed(db, id);
  if (company === undefined) return undefined;
  const ids = new Set([company.id]);
  let next = [company.id];
  while (next.length > 0) {
    const earlier = await liveRecords(db, 'company', 'became', next);
    next = earlier.map((one) => one.id).filter((one) => !ids.has(one));
    for (const one of next) ids.add(one);
  }
  return { company, ids: [...ids] };
}

/** A company, also one that was deleted, with all ids under which it was ever written down and that name it still. */
export async function companyEver(
  db: AlongsideDatabase,
  id: string,
): Promise<CompanyNow | undefined> {
  let [company] = await companiesEver(db, [id]);
  const ids = new Set<string>();
  while (company?.became !== undefined && !ids.has(company.id)) {
    ids.add(company.id);
    const [next] = await companiesEver(db, [company.became]);
    company = next ?? company;
  }
  if (company === undefined) return undefined;
  ids.add(company.id);
  // a set grows while it is gone through
  for (const one of ids) {
    const rows = await matchingRows(db, 'company', 'became', [one]);
    for (const row of rows) ids.add(row.id);
  }
  return { company, ids: [...ids] };
}

/** The companies with these ids, deleted ones among them. */
export async function companiesEver(
  db: AlongsideDatabase,
  ids: readonly string[],
): Promise<Company[]> {
  return decodeAll(db, 'company', await matchingRows(db, 'company', 'id', ids));
}

async function followed(db: AlongsideDatabase, id: string): Promise<Company | undefined> {
  const seen = new Set<string>();
  let [company] = await companiesById(db, [id]);
  // what a company became may be gone again: then it stands for itself
  while (company?.became !== undefined && !seen.has(company.id)) {
    seen.add(company.id);
    const [next] = await companiesById(db, [company.became]);
    if (next === undefined) return company;
    company = next;
  }
  return company;
}

/** What the companies with these ids are called by now, also those that were deleted. */
export async function namesOfCompanies(
  db: AlongsideDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return new Map((await companiesEver(db, ids)).map(({ id, name }) => [id, name]));
}

/** The companies that are part of the one with these ids, in no promised order. */
export async function partsOfCompany(
  db: AlongsideDatabase,
  ids: readonly string[],
): Promise<Company[]> {
  const parts = await liveRecords(db, 'company', 'parent', ids);
  return parts.filter(({ id, became }) => became === undefined && !ids.includes(id));
}

/** What the company with these ids holds as its own, or did. */
export function holdingsOfCompany(
  db: AlongsideDatabase,
  ids: readonly string[],
): Promise<Holding[]> {
  return liveRecords(db, 'holding', 'company', ids);
}

/** Who belongs to a company, joins followed, with all holdings around them. */
export interface Members {
  contacts: Contact[];
  holdings: Holding[];
}

/** The contacts shown at the company with these ids: of a join the first company that is there counts. */
export async function membersOf(
  db: AlongsideDatabase,
  ids: readonly string[],
  now: number,
): Promise<Members> {
  const named = await liveRecords(db, 'contact', 'company', ids);
  const holdings = await holdingsAround(
    db,
    named.map(({ id }) => id),
  );
  const joins = holdings.filter((one) => one.join === true);
  const parts = [...new Set(named.map(({ id }) => survivorAt(id, joins, now)))].map((id) =>
    joins.length === 0 ? [id] : partsOf(id, joins, now),
  );
  const known = new Map(named.map((one) => [one.id, one]));
  const unread = parts.flat().filter((id) => !known.has(id));
  for (const one of await contactsById(db, unread)) known.set(one.id, one);
  const elsewhere = [...known.values()].flatMap(({ company = '' }) =>
    company === '' || ids.includes(company) ? [] : company,
  );
  const others = (await companiesById(db, elsewhere)).map(({ id }) => id);
  const there = new Set([...ids, ...others]);
  const contacts = parts.flatMap((theirs) => {
    const [survivor = ''] = theirs;
    const told = theirs.map((id) => known.get(id)?.company ?? '');
    const belongs = ids.includes(told.find((one) => there.has(one)) ?? '');
    return belongs ? (known.get(survivor) ?? []) : [];
  });
  return { contacts, holdings };
}
