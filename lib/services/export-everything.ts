import { type Result, success } from '../domain/result.ts';
import { writeEverything } from '../formats/everything.ts';
import { readAll } from '../store/dump.ts';
import { storageFailure } from '../store/failures.ts';
import type { Store } from '../store/store.ts';

/** Everything that is known, ledger included, as one documented JSON text. */
export async function exportEverything(store: Store): Promise<Result<string>> {
  try {
    return success(writeEverything(await readAll(store.db), new Date(store.now())));
  } catch (error) {
    return storageFailure(error);
  }
}
