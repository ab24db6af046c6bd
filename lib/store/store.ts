import type { RecordKind } from '../domain/records/kinds.ts';
import type { Stamp } from '../domain/stamp.ts';
import type { AlongsideDatabase } from './schema.ts';

/** An open store with what makes its writes its own. */
export interface Store {
  readonly db: AlongsideDatabase;
  /** The id of this device, made once and kept. */
  readonly device: string;
  /** Wall-clock time in milliseconds since 1970. */
  readonly now: () => number;
  /** A fresh random id of 128 bits. */
  readonly newId: () => string;
  /** Told after each commit of this window which kinds of records were written. */
  readonly written: (kinds: ReadonlySet<RecordKind>) => void;
}

/** Where the ledger stands: every write moves it. */
export interface Standing {
  /** How many changes this device has made, and the hash of the last. */
  seq: number;
  hash: string;
  /** The last stamp that this device made or saw; whoever brings changes of another device moves it too. */
  clock: Stamp | undefined;
}

/** Where the ledger stands; at its beginning for a new store. */
export async function standingOf(db: AlongsideDatabase): Promise<Standing> {
  const [chain, clock] = (await db.meta.bulkGet(['chain', 'clock'])).map((row) => row?.value);
  const stamp = typeof clock === 'string' ? clock : undefined;
  if (typeof chain === 'object' && chain !== null && 'seq' in chain && 'hash' in chain)
    return { seq: Number(chain.seq), hash: String(chain.hash), clock: stamp };
  return { seq: 0, hash: '', clock: stamp };
}

/** Writes down where the ledger stands, in the transaction that moved it. */
export function putStanding(
  db: AlongsideDatabase,
  { seq, hash, clock }: Standing,
): PromiseLike<unknown> {
  return db.meta.bulkPut([
    { key: 'clock', value: clock },
    { key: 'chain', value: { seq, hash } },
  ]);
}
