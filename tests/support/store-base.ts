import type { RecordKind, Records } from '../../lib/domain/records/kinds.ts';
import { encode } from '../../lib/store/codec.ts';
import type { Store } from '../../lib/store/store.ts';
import { inventedBase } from './invented-base.ts';

/** Puts invented customers and their purchases into a store, past the ledger. */
export async function storeBase(store: Store, count: number): Promise<void> {
  const { contact, point, holding, purchase } = inventedBase(count, store.now());
  await put(store, 'contact', contact);
  await put(store, 'point', point);
  await put(store, 'holding', holding);
  await put(store, 'purchase', purchase);
}

async function put<K extends RecordKind>(
  { db }: Store,
  kind: K,
  records: readonly Records[K][],
): Promise<void> {
  const rows = await Promise.all(records.map((one) => encode(kind, one)));
  await db.rows(kind).bulkAdd(rows);
}
