import { orderKey, ordersIn } from '../../sites/claims/orders.ts';
import { KeptSaying } from '../../store/kept-saying.ts';
import { PurchaseNumbers } from '../../store/purchase-numbers.ts';
import type { Store } from '../../store/store.ts';

/** So many orders are followed at once: those asked for last. */
const MOST = 8;

const numbers = new WeakMap<Store, PurchaseNumbers>();
const sayings = new WeakMap<Store, Map<string, KeptSaying>>();

/** The numbers of a store's purchases, read at first use; a shop's “#1001” is the order 1001. */
export function numbersOf(store: Store): PurchaseNumbers {
  const kept =
    numbers.get(store) ??
    new PurchaseNumbers(store.db, (number) => orderKey(number.trim().replace(/^#\s*/, '')));
  numbers.set(store, kept);
  return kept;
}

/** The entries that speak of the order with this key, read at first use and followed from then on. */
export function sayingOrder(store: Store, key: string): KeptSaying {
  const kept = sayings.get(store) ?? new Map<string, KeptSaying>();
  sayings.set(store, kept);
  const names = (text: string) =>
    text.toLowerCase().includes(key) && ordersIn(text).some((one) => orderKey(one.value) === key);
  const saying = kept.get(key) ?? new KeptSaying(store.db, names);
  kept.delete(key);
  kept.set(key, saying);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return saying;
}
