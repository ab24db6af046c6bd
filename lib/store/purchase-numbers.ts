import type { Purchase } from '../domain/records/purchase.ts';
import { eachRecord } from './all-records.ts';
import { decodeAll } from './codec.ts';
import { LedgerFollower } from './ledger-follower.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** Which purchases have which number, in memory: no number is indexed on disk. `keyOf` says which numbers are the same. */
export class PurchaseNumbers {
  readonly #db: AlongsideDatabase;
  readonly #keyOf: (number: string) => string;
  readonly #ids = new Map<string, Set<string>>();
  readonly #keys = new Map<string, string>();
  readonly #ledger: LedgerFollower;

  constructor(db: AlongsideDatabase, keyOf: (number: string) => string) {
    this.#db = db;
    this.#keyOf = keyOf;
    this.#ledger = new LedgerFollower(db, {
      readAll: () => this.#readAll(),
      takeIn: (changed) => this.#takeIn(changed('purchase')),
    });
  }

  /** The purchases of this number that are not deleted. */
  async purchasesOf(number: string): Promise<Purchase[]> {
    await this.#ledger.refresh();
    const ids = [...(this.#ids.get(this.#keyOf(number)) ?? [])];
    const rows = await matchingRows(this.#db, 'purchase', 'id', ids);
    const found = await decodeAll(this.#db, 'purchase', rows);
    return found.filter((one) => one.deleted !== true);
  }

  async #takeIn(changed: readonly string[]): Promise<void> {
    const rows = await matchingRows(this.#db, 'purchase', 'id', changed);
    const purchases = await decodeAll(this.#db, 'purchase', rows);
    for (const id of changed) this.#drop(id);
    for (const purchase of purchases) if (purchase.deleted !== true) this.#put(purchase);
  }

  async #readAll(): Promise<void> {
    this.#ids.clear();
    this.#keys.clear();
    await eachRecord(this.#db, 'purchase', (purchase) => this.#put(purchase));
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
