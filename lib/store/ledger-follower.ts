import type { RecordKind } from '../domain/records/kinds.ts';
import { changesAfter, newestChange } from './changes.ts';
import type { AlongsideDatabase } from './schema.ts';

/** So many changes are taken in one by one; beyond, reading everything anew takes less time. */
export const MOST_TAKEN = 2_000;

/** What holds something of the records in memory. */
export interface Followed {
  /** Reads everything anew. */
  readAll: () => Promise<void>;
  /** Takes in the records that changed: their ids by kind, each once. */
  takeIn: (changed: (kind: RecordKind) => string[]) => Promise<void>;
  /** How many changes it takes in one by one at most. */
  most?: () => number;
}

/** Keeps something up to the ledger's newest change: it is read whole once, and from then on only what has changed. */
export class LedgerFollower {
  readonly #db: AlongsideDatabase;
  readonly #followed: Followed;
  #seen: string | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(db: AlongsideDatabase, followed: Followed) {
    this.#db = db;
    this.#followed = followed;
  }

  /** Brings it up to the newest change; calls wait for one another. */
  refresh(): Promise<void> {
    this.#turn = this.#turn.catch(() => undefined).then(() => this.#catchUp());
    return this.#turn;
  }

  async #catchUp(): Promise<void> {
    const { readAll, takeIn, most = () => MOST_TAKEN } = this.#followed;
    if (this.#seen !== undefined) {
      const limit = most();
      const changes = await changesAfter(this.#db, this.#seen, limit + 1);
      if (changes.length <= limit) {
        await takeIn((kind) => [
          ...new Set(changes.flatMap((one) => (one.kind === kind ? one.record : []))),
        ]);
        this.#seen = changes.at(-1)?.id ?? this.#seen;
        return;
      }
    }
    // before it is read: what is written meanwhile is taken in once more
    const newest = await newestChange(this.#db);
    await readAll();
    this.#seen = newest;
  }
}
