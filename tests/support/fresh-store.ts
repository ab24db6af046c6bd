import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openStore } from '../../lib/store/open.ts';
import type { Store } from '../../lib/store/store.ts';

/** A clock that tests set by hand, in milliseconds since 1970. */
export interface TestClock {
  now: number;
}

/** A store in memory with a clock that stands still and ids that count up. */
export interface TestStore {
  store: Store;
  clock: TestClock;
  indexedDB: IDBFactory;
}

/** Monday, 2 March 2026, 09:00 UTC. */
export const MONDAY = Date.UTC(2026, 2, 2, 9);

/** One hour in milliseconds. */
export const HOUR = 3_600_000;

/** One day in milliseconds. */
export const DAY = 24 * HOUR;

let devices = 0;

/** Opens a new store, or a second window on the one of `same`. */
export async function freshStore(same?: TestStore): Promise<TestStore> {
  const clock = same?.clock ?? { now: MONDAY };
  const indexedDB = same?.indexedDB ?? new IDBFactory();
  devices += 1;
  const prefix = `t${devices}`;
  let ids = 0;
  const opened = await openStore({
    indexedDB,
    IDBKeyRange,
    now: () => clock.now,
    newId: () => {
      ids += 1;
      return `${prefix}n${ids}`;
    },
  });
  if (!opened.ok) throw new Error(opened.failure.message);
  return { store: opened.value, clock, indexedDB };
}
