import Dexie from 'dexie';
import type { Interaction } from '../domain/records/interaction.ts';
import type { RecordKind, Records } from '../domain/records/kinds.ts';
import { decode, decodeAll } from './codec.ts';
import { liveRecords } from './live-records.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase, StoredRow } from './schema.ts';

/** Reads records for what is going to be written; a record that is asked for again is as it was at first. */
export class Reader {
  readonly #db: AlongsideDatabase;
  readonly #gets = new Map<string, Promise<ReadonlyMap<string, StoredRow>>>();

  constructor(db: AlongsideDatabase) {
    this.#db = db;
  }

  /** The record, also a deleted one, or undefined; throws when it is damaged. */
  async get<K extends RecordKind>(kind: K, id: string): Promise<Records[K] | undefined> {
    await this.ahead(kind, [id]);
    const row = (await this.#gets.get(nameOf(kind, id)))?.get(id);
    return row === undefined ? undefined : decode(this.#db, kind, row);
  }

  /** Reads many records in one go, so that `get` answers for each of them without asking again. */
  async ahead(kind: RecordKind, ids: readonly string[]): Promise<void> {
    const unread = [...new Set(ids)].filter((id) => !this.#gets.has(nameOf(kind, id)));
    if (unread.length === 0) return;
    const reading = rowsById(this.#db, kind, unread);
    for (const id of unread) this.#gets.set(nameOf(kind, id), reading);
    await reading;
  }

  /** Takes an id that was just made at random, so that nobody asks whether it is there; returns it. */
  fresh(kind: RecordKind, id: string): string {
    this.#gets.set(nameOf(kind, id), Promise.resolve(new Map()));
    return id;
  }

  /** Takes in rows that were written meanwhile by whoever reads here. */
  wrote(rows: readonly { kind: RecordKind; row: StoredRow }[]): void {
    for (const { kind, row } of rows)
      this.#gets.set(nameOf(kind, row.id), Promise.resolve(new Map([[row.id, row]])));
  }

  /** The record unless it is deleted. */
  async live<K extends RecordKind>(kind: K, id: string): Promise<Records[K] | undefined> {
    const record = await this.get(kind, id);
    return record?.deleted === true ? undefined : record;
  }

  /** All records, deleted ones left out, whose index has one of the values. */
  where<K extends RecordKind>(
    kind: K,
    index: string,
    values: readonly string[],
  ): Promise<Records[K][]> {
    return liveRecords(this.#db, kind, index, values);
  }

  /** All interactions kept under a point, deleted ones left out, newest first. */
  async interactionsUnder(point: string): Promise<Interaction[]> {
    const rows = await newestUnder(this.#db, point);
    const found = await decodeAll(this.#db, 'interaction', rows);
    return found.filter((one) => one.deleted !== true);
  }
}

async function rowsById(
  db: AlongsideDatabase,
  kind: RecordKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRow>> {
  const rows = await matchingRows(db, kind, 'id', ids);
  return new Map(rows.map((row) => [row.id, row]));
}

function newestUnder(db: AlongsideDatabase, point: string): Promise<StoredRow[]> {
  return db
    .rows('interaction')
    .where('[point+at]')
    .between([point, Dexie.minKey], [point, Dexie.maxKey])
    .reverse()
    .toArray();
}

function nameOf(kind: RecordKind, id: string): string {
  return `${kind} ${id}`;
}
