import {
  type Counted,
  countedPurchases,
  inOneCurrency,
  type PurchaseRecord,
} from '../../domain/rules/counted.ts';
import { allOwners } from '../../store/all-owners.ts';
import { allRecords, eachRecord } from '../../store/all-records.ts';
import type { Store } from '../../store/store.ts';

/**
 * The purchases of all customers, each with what is theirs by now, in one pass, in one currency where the owner's rates
 * lead to one; who bought nothing is not among them, and sample customers are not either. Of three hundred thousand
 * purchases it takes seconds: read them off the main thread.
 */
export async function allCustomers(store: Store): Promise<Counted[]> {
  const live = new Set<string>();
  const invented = new Set<string>();
  await eachRecord(store.db, 'contact', ({ id, practice }) => {
    live.add(id);
    if (practice === true) invented.add(id);
  });
  const ownersOf = await allOwners(store.db, live, store.now());
  const bought = new Map<string, PurchaseRecord[]>();
  await eachRecord(store.db, 'purchase', ({ point, written, at, zone, status, ...money }) => {
    const { amount, currency } = money;
    for (const owner of ownersOf(point, written)) {
      if (invented.has(owner)) continue;
      const theirs = bought.get(owner) ?? [];
      theirs.push({ at, zone, status, amount, currency });
      bought.set(owner, theirs);
    }
  });
  const [rates, now] = [await allRecords(store.db, 'rate'), store.now()];
  return [...bought.values()].map((theirs) => inOneCurrency(countedPurchases(theirs), rates, now));
}
