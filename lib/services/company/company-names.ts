import type { Named } from '../../domain/named.ts';
import { allRecords } from '../../store/all-records.ts';
import type { Store } from '../../store/store.ts';

/** All companies as they are called by now, by name. */
export async function companyNames(store: Store): Promise<Named[]> {
  const companies = await allRecords(store.db, 'company');
  return companies
    .filter(({ became }) => became === undefined)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
