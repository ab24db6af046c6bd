import { damagedRecords } from '../store/damage.ts';
import type { Store } from '../store/store.ts';

/** How many records could not be read since the store was opened: they are missing from every answer so far. */
export function damageSeen(store: Store): number {
  return damagedRecords(store.db).length;
}
