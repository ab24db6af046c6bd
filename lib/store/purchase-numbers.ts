import type { Purchase } from '../domain/records/purchase.ts';
import { eachRecord } from './all-records.ts';
import { changesAfter, newestChange } from './changes.ts';
import { decodeAll } from './codec.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** So many changes are taken in one by one; beyond, reading all purchases takes less time. */
const MOST = 2_000;

/**
 * Which purchases have which number, in memory: no number is indexed on disk. Purchases are read once, and from then on
 * only what the ledger says has changed. `keyOf` says which numbers are the same.
 */
export class PurchaseNumbers {
  readonly #db: AlongsideDatabase;
  readonly #keyOf: (number: string) => string;
  readonly #ids = new Map<string, Set<string>>();
  readonly #keys = new Map<string, string>();
  #seen: string | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(db: AlongsideDatabase, keyOf: (number: string) => string) {
    this.#db = db;
    this.#keyOf = keyOf;
  }

  /** The purchases of this number that are not deleted. */
  async purchasesOf(number: string): Promise<Purchase[]> {
    this.#turn = this.#turn.catch(() => undefined).then(() => this.#catchUp());
    await this.#turn;
    const ids = [...(this.#ids.get(this.#keyOf(number)) ?? [])];
    const rows = await matchingRows(this.#db, 'purchase', 'id', ids);
    const found = await decodeAll(this.#db, 'purchase', rows);
    return found.filter((one) => one.deleted !== true);
  }

  async #catchUp(): Promise<void> {
    if (this.#seen === undefined) return this.#build();
    const changes = await changesAfter(this.#db, this.#seen, MOST + 1);
    if (changes.length > MOST) return this.#build();
    const changed = changes.flatMap((one) => (one.kind === 'purchase' ? one.record : []));
    const rows = await matchingRows(this.#db, 'purchase', 'id', changed);
    const purchases = await decodeAll(this.#db, 'purchase', rows);
    for (const id of changed) this.#drop(id);
    for (const purchase of purchases) if (purchase.deleted !== true) this.#put(purchase);
    this.#seen = changes.at(-1)?.id ?? this.#seen;
  }

  async #build(): Promise<void> {
    const newest = await newestChange(this.#db);
    this.#ids.clear();
    this.#keys.clear();
    await eachRecord(this.#db, 'purchase', (purchase) => this.#put(purchase));
    this.#seen = newest;
  }

  #put({ id, number }: Purchase): void {
    if (number === undefined) return;
    const key = this.#keyOf(number);
    const same = this.#ids.get(key) ?? new Set();
    this.#ids.set(key, same.add(id));
    this.#keys.set(id, key);
  }

  #drop(id: string): void {
    const key = this.#keys.get(id);
    if (key === undefined) return;
    this.#ids.get(key)?.delete(id);
    this.#keys.delete(id);
  }
}
