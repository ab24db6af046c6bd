import type { Purchase } from '../../domain/records/purchase.ts';
import { foldedNumber } from '../../formats/purchases/order-lines.ts';
import { eachRecord } from '../../store/all-records.ts';
import type { Store } from '../../store/store.ts';

/** The purchases of a store that may be those of a file. */
export interface KnownPurchases {
  byId: ReadonlyMap<string, Purchase>;
  /** Those with a number of the file, by the folded number: somebody may have typed them. */
  byNumber: ReadonlyMap<string, readonly Purchase[]>;
}

/** Looks through all purchases for those with one of these ids or numbers: numbers are not indexed. */
export async function knownPurchases(
  { db }: Store,
  ids: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
): Promise<KnownPurchases> {
  const byId = new Map<string, Purchase>();
  const byNumber = new Map<string, Purchase[]>();
  await eachRecord(db, 'purchase', (purchase) => {
    if (ids.has(purchase.id)) byId.set(purchase.id, purchase);
    const number = foldedNumber(purchase.number ?? '');
    if (number === '' || !numbers.has(number)) return;
    const same = byNumber.get(number);
    if (same === undefined) byNumber.set(number, [purchase]);
    else same.push(purchase);
  });
  return { byId, byNumber };
}
