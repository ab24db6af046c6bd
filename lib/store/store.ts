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
}

/** Where the ledger of this device stands. */
export interface Chain {
  seq: number;
  hash: string;
}

/** The last stamp that this device made or saw. */
export async function lastStamp(db: AlongsideDatabase): Promise<Stamp | undefined> {
  const row = await db.meta.get('clock');
  return typeof row?.value === 'string' ? row.value : undefined;
}

/** Where the ledger of this device stands; at its beginning for a new store. */
export async function chainHead(db: AlongsideDatabase): Promise<Chain> {
  const value = (await db.meta.get('chain'))?.value;
  if (typeof value === 'object' && value !== null && 'seq' in value && 'hash' in value) {
    return { seq: Number(value.seq), hash: String(value.hash) };
  }
  return { seq: 0, hash: '' };
}
