import type { Recipe } from '../domain/recipe.ts';
import { type Result, success } from '../domain/result.ts';
import { writeEverything } from '../formats/everything.ts';
import { readAll } from '../store/dump.ts';
import { storageFailure } from '../store/failures.ts';
import type { Store } from '../store/store.ts';

/** Everything that is known, ledger and taught sites included, as one documented JSON text. */
export async function exportEverything(
  store: Store,
  recipes: readonly Recipe[] = [],
): Promise<Result<string>> {
  const taught = [...recipes].sort((a, b) => (a.origin < b.origin ? -1 : 1));
  try {
    return success(
      writeEverything({ ...(await readAll(store.db)), taught }, new Date(store.now())),
    );
  } catch (error) {
    return storageFailure(error);
  }
}
