import { companyIdOf } from '../../domain/records/company.ts';
import { allRecords } from '../../store/all-records.ts';
import { companyNow } from '../../store/companies.ts';
import type { Store } from '../../store/store.ts';
import type { Named } from './company-views.ts';

/** All companies as they are called by now, by name. */
export async function companyNames(store: Store): Promise<Named[]> {
  const companies = await allRecords(store.db, 'company');
  return companies
    .filter(({ became }) => became === undefined)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The company that is called like this, or was; undefined where none is. */
export async function companyNamed(store: Store, name: string): Promise<Named | undefined> {
  const found = await companyNow(store.db, companyIdOf(name));
  return found === undefined ? undefined : { id: found.company.id, name: found.company.name };
}
