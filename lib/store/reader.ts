import Dexie from 'dexie';
import type { Interaction } from '../domain/records/interaction.ts';
import type { RecordKind, Records } from '../domain/records/kinds.ts';
import { decode, decodeAll } from './codec.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase, StoredRow } from './schema.ts';

/** Reads records for one intended write and can tell later whether what it read still holds. */
export class Reader {
  readonly #db: AlongsideDatabase;
  readonly #reads: { run: () => Promise<StoredRow[]>; seen: string }[] = [];
  readonly #gets = new Map<string, Promise<StoredRow[]>>();

  constructor(db: AlongsideDatabase) {
    this.#db = db;
  }

  /** The record, also a deleted one, or undefined; throws when it is damaged. Asked again it is as it was at first. */
  async get<K extends RecordKind>(kind: K, id: string): Promise<Records[K] | undefined> {
    const name = `${kind} ${id}`;
    const reading =
      this.#gets.get(name) ?? this.#read(() => matchingRows(this.#db, kind, 'id', [id]));
    this.#gets.set(name, reading);
    const [row] = await reading;
    return row === undefined ? undefined : decode(this.#db, kind, row);
  }

  /** Reads many records in one go, so that `get` answers for each of them without asking again. */
  async ahead(kind: RecordKind, ids: readonly string[]): Promise<void> {
    const fresh = [...new Set(ids)].filter((id) => !this.#gets.has(`${kind} ${id}`));
    if (fresh.length === 0) return;
    const rows = await this.#read(() => matchingRows(this.#db, kind, 'id', fresh));
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const id of fresh) {
      const row = byId.get(id);
      this.#gets.set(`${kind} ${id}`, Promise.resolve(row === undefined ? [] : [row]));
    }
  }

  /** The record unless it is deleted. */
  async live<K extends RecordKind>(kind: K, id: string): Promise<Records[K] | undefined> {
    const record = await this.get(kind, id);
    return record?.deleted === true ? undefined : record;
  }

  /** All records, deleted ones left out, whose index has one of the values. */
  async where<K extends RecordKind>(
    kind: K,
    index: string,
    values: readonly string[],
  ): Promise<Records[K][]> {
    const rows = await this.#read(() => matchingRows(this.#db, kind, index, values));
    const records = await decodeAll(this.#db, kind, rows);
    return records.filter((record) => record.deleted !== true);
  }

  /** All interactions kept under a point, deleted ones left out, newest first. */
  async interactionsUnder(point: string): Promise<Interaction[]> {
    const rows = await this.#read(() => newestUnder(this.#db, point));
    const found = await decodeAll(this.#db, 'interaction', rows);
    return found.filter((one) => one.deleted !== true);
  }

  /** Whether every read gives the same rows in the same versions; awaits nothing but IndexedDB. */
  async stillHolds(): Promise<boolean> {
    const holding = this.#reads.map(async ({ run, seen }) => fingerprint(await run()) === seen);
    return (await Promise.all(holding)).every(Boolean);
  }

  async #read(run: () => Promise<StoredRow[]>): Promise<StoredRow[]> {
    const rows = await run();
    this.#reads.push({ run, seen: fingerprint(rows) });
    return rows;
  }
}

function newestUnder(db: AlongsideDatabase, point: string): Promise<StoredRow[]> {
  return db
    .rows('interaction')
    .where('[point+at]')
    .between([point, Dexie.minKey], [point, Dexie.maxKey])
    .reverse()
    .toArray();
}

function fingerprint(rows: readonly StoredRow[]): string {
  return rows
    .map((row) => `${row.id}@${row.version}`)
    .sort()
    .join(' ');
}
