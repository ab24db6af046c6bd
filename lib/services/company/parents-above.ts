import { companyNow } from '../../store/companies.ts';
import type { Store } from '../../store/store.ts';

/** What a company and each of those above it is part of, by the ids that they have by now. */
export async function parentsAbove(
  store: Store,
  company: string,
): Promise<ReadonlyMap<string, string>> {
  const parents = new Map<string, string>();
  let found = await companyNow(store.db, company);
  while (found?.company.parent !== undefined && !parents.has(found.company.id)) {
    const above = await companyNow(store.db, found.company.parent);
    if (above === undefined) break;
    parents.set(found.company.id, above.company.id);
    found = above;
  }
  return parents;
}
