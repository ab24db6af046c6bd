import type { Recipe } from '../domain/recipe.ts';
import { RECORD_KINDS } from '../domain/records/kinds.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { readEverything } from '../formats/everything.ts';
import { writeAll } from '../store/dump.ts';
import { outdatedPage, storageFailure } from '../store/failures.ts';
import type { Store } from '../store/store.ts';

/**
 * Takes an export into an empty store, all or nothing: the stores are then equal. The sites that were taught are given
 * back, as they are kept elsewhere.
 */
export async function importEverything(
  store: Store,
  text: string,
): Promise<Result<{ records: number; taught: Recipe[] }>> {
  const read = readEverything(text);
  if (!read.ok) return read;
  try {
    const done = await writeAll(store.db, read.value);
    if (done === 'outdated') return outdatedPage();
    if (done === 'not-empty') {
      return failure(
        'not-empty',
        'There is something here already, and an export can only be brought into an empty Alongside. Nothing was changed.',
      );
    }
    const lists = RECORD_KINDS.map((kind) => ({ kind, count: read.value.records[kind].length }));
    store.written(new Set(lists.filter(({ count }) => count > 0).map(({ kind }) => kind)));
    const records = lists.reduce((sum, { count }) => sum + count, 0);
    return success({ records, taught: read.value.taught });
  } catch (error) {
    return storageFailure(error);
  }
}
