import { type Result, success } from '../domain/result.ts';
import { OCCASION_KINDS } from '../domain/rules/automation/occasion-kinds.ts';
import { storageFailure } from '../store/failures.ts';
import { commit, type Intent, type Write } from '../store/ledger.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { readSettings } from './settings.ts';
import type { Written } from './views.ts';

type Prepare<T> = (reader: Reader, by: string) => ReturnType<Intent<T>['prepare']>;

/**
 * Writes through the ledger under the name of this device's user, with what the owner's automations make of it in the
 * same step; whatever goes wrong comes back as a failure.
 */
export async function write<T>(
  store: Store,
  why: string,
  prepare: Prepare<T>,
): Promise<Result<Written<T>>> {
  return writeAlone(store, why, async (reader, by) => {
    const intended = await prepare(reader, by);
    if (!intended.ok || !intended.value.writes.some(maySetOff)) return intended;
    const { writes, value } = intended.value;
    const { consequencesOf } = await import('./automations/consequences.ts');
    const more = await consequencesOf({ store, reader, by }, writes);
    return success({ writes: [...writes, ...more], value });
  });
}

/** The same where nothing is to follow by itself. */
export async function writeAlone<T>(
  store: Store,
  why: string,
  prepare: Prepare<T>,
): Promise<Result<Written<T>>> {
  const by = await authorOf(store);
  if (!by.ok) return by;
  const { value } = by;
  let isDated = false;
  const committed = await commit(store, {
    by: value,
    why,
    prepare: async (reader) => {
      const intended = await prepare(reader, value);
      isDated = intended.ok && intended.value.writes.some((one) => isTaskAhead(one, store.now()));
      return intended;
    },
  });
  return committed.ok && isDated ? success({ ...committed.value, isDated }) : committed;
}

/** Whether a write makes a task that is to be done by a day to come, or gives it another. */
function isTaskAhead({ kind, set }: Write, now: number): boolean {
  return kind === 'task' && 'due' in set && typeof set.due === 'number' && set.due > now;
}

function maySetOff({ kind, set }: Write): boolean {
  return OCCASION_KINDS.includes(kind) && (kind !== 'contact' || 'tags' in set);
}

/** The name under which this device writes; a failure when the store can't be read. */
export async function authorOf(store: Store): Promise<Result<string>> {
  try {
    return success((await readSettings(store)).author);
  } catch (error) {
    return storageFailure(error);
  }
}
