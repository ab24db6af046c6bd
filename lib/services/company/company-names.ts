import type { Named } from '../../domain/named.ts';
import { allRecords } from '../../store/all-records.ts';
import { companyNow } from '../../store/companies.ts';
import type { Store } from '../../store/store.ts';

/** A company as it is called by now; undefined where it is not there. */
export async function companyName(store: Store, company: string): Promise<Named | undefined> {
  const found = await companyNow(store.db, company);
  return found === undefined ? undefined : { id: found.company.id, name: found.company.name };
}

/** All companies as they are called by now, by name. */
export async function companyNames(store: Store): Promise<Named[]> {
  const companies = await allRecords(store.db, 'company');
  return companies
    .filter(({ became }) => became === undefined)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
