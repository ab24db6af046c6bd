import { type Result, success } from '../../domain/result.ts';
import { fitBase } from '../../domain/rules/base/base-fit.ts';
import { countRows } from '../../store/all-records.ts';
import { countChangesAfter, newestChange } from '../../store/changes.ts';
import { storageFailure } from '../../store/failures.ts';
import type { Store } from '../../store/store.ts';
import { zoneHere } from '../log-fields.ts';
import { allCustomers } from './all-customers.ts';
import { type KeptFit, keepFit, keptFit } from './kept-fit.ts';

/** A fit is made again after a day, and before that once so large a share of the purchases changed or a rate was typed. */
const DAY = 86_400_000;
const CHANGED = 1 / 50;

/** Makes the fit to all customers anew where the one that is kept is too old; says whether it did. Call it in a worker. */
export async function renewFit(store: Store): Promise<Result<{ renewed: boolean }>> {
  try {
    const kept = await keptFit(store);
    if (kept !== undefined && !(await isOld(store, kept))) return success({ renewed: false });
    const stamp = await newestChange(store.db);
    const rows = await countRows(store.db, 'purchase');
    const customers = await allCustomers(store);
    const fit = fitBase(customers, { at: store.now(), zone: zoneHere() });
    await keepFit(store, { stamp, rows, fit });
    return success({ renewed: true });
  } catch (error) {
    return storageFailure(error);
  }
}

async function isOld(store: Store, { stamp, rows, fit }: KeptFit): Promise<boolean> {
  const age = store.now() - fit.asOf.at;
  // of a clock that was set back nothing can be told
  if (age < 0 || age >= DAY) return true;
  const [typed, written, stored] = await Promise.all([
    countChangesAfter(store.db, stamp, 'rate'),
    countChangesAfter(store.db, stamp, 'purchase'),
    countRows(store.db, 'purchase'),
  ]);
  if (typed > 0) return true;
  // what is brought in from elsewhere keeps its older stamps
  const changed = Math.max(written, Math.abs(stored - rows));
  return changed > 0 && changed >= CHANGED * rows;
}
