import { duplicatesOf } from '../../../lib/services/duplicates/duplicates.ts';
import { openBenchStore } from '../store/seed.ts';

export { seed } from '../store/seed.ts';

/** Milliseconds that it took to find who else somebody may be: the first time, when all are read, and from then on. */
export interface DuplicateTimes {
  readonly first: number[];
  readonly next: number[];
  /** How many were found, all told. */
  readonly found: number;
}

/** Asks of so many contacts of a store that is filled who else they may be. */
export async function measureDuplicates(contacts: number, rounds: number): Promise<DuplicateTimes> {
  const store = await openBenchStore();
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const contact = `c-${(round * 7919) % contacts}`;
    const began = performance.now();
    found += (await duplicatesOf(store, contact)).length;
    times.push(performance.now() - began);
  }
  store.db.close();
  return { first: times.slice(0, 1), next: times.slice(1), found };
}
