import { LIST_KINDS, type ListedRecords } from '../domain/records/kinds.ts';
import { allRecords } from '../store/all-records.ts';
import type { Store } from '../store/store.ts';

/** Everything that belongs to nobody, a list for each kind, the oldest first. */
export async function listedRecords(store: Store): Promise<ListedRecords> {
  const lists = LIST_KINDS.map(async (kind) => {
    const records = await allRecords(store.db, kind);
    return [kind, records.toSorted((one, other) => one.written - other.written)] as const;
  });
  // what is made from entries has forgotten which kind has which records
  return Object.fromEntries(await Promise.all(lists)) as ListedRecords;
}
