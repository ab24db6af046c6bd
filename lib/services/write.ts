import { type Result, success } from '../domain/result.ts';
import { storageFailure } from '../store/failures.ts';
import { commit, type Intent } from '../store/ledger.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { readSettings } from './settings.ts';
import type { Written } from './views.ts';

/** Writes through the ledger under the name of this device's user; whatever goes wrong comes back as a failure. */
export async function write<T>(
  store: Store,
  why: string,
  prepare: (reader: Reader, by: string) => ReturnType<Intent<T>['prepare']>,
): Promise<Result<Written<T>>> {
  const by = await authorOf(store);
  if (!by.ok) return by;
  const { value } = by;
  return commit(store, { by: value, why, prepare: (reader) => prepare(reader, value) });
}

/** The name under which this device writes; a failure when the store can't be read. */
export async function authorOf(store: Store): Promise<Result<string>> {
  try {
    return success((await readSettings(store)).author);
  } catch (error) {
    return storageFailure(error);
  }
}
