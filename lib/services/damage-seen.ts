import { damagedRecords, watchDamage } from '../store/damage.ts';
import type { Store } from '../store/store.ts';

/** How many records could not be read since the store was opened: they are missing from every answer so far. */
export function damageSeen(store: Store): number {
  return damagedRecords(store.db).length;
}

/** Calls back with that number whenever it grows; returns the way to stop. */
export function watchDamageSeen(store: Store, listener: (count: number) => void): () => void {
  return watchDamage(store.db, () => listener(damageSeen(store)));
}
