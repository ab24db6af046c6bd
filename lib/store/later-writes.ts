import { ownPointOf } from '../domain/key-of.ts';
import type { Change } from '../domain/ledger/change.ts';
import { isKnownKind, isListKind, type RecordKind } from '../domain/records/kinds.ts';
import type { Stamp } from '../domain/stamp.ts';
import { matchingRows } from './matching-rows.ts';
import type { AnyRecord } from './outlook.ts';
import type { Reader } from './reader.ts';
import type { AlongsideDatabase } from './schema.ts';

const STRETCH = 500;

/** When more was written since, asking for each record takes less time than taking all of it in. */
const MOST = 20_000;

const POINTING = ['point', 'contact', 'company'] as const;

/**
 * What was written after a large commit, by what it points to: only on that can something newer rest, so that an
 * undo need not ask for each of thousands of records.
 */
export class LaterWrites {
  readonly #db: AlongsideDatabase;
  readonly #commit: string;
  readonly #pointedAt = new Set<string>();
  #seen: Stamp;
  #count = 0;
  #reader: Reader | undefined;

  /** What is later than the last stamp of a commit is taken in by `catchUp`, what came between by `take`. */
  constructor(db: AlongsideDatabase, commit: string, last: Stamp) {
    this.#db = db;
    this.#commit = commit;
    this.#seen = last;
  }

  /** Takes in what was written up to now, once for each reader: what it reads holds until somebody else writes. */
  async catchUp(reader: Reader): Promise<void> {
    if (this.#reader === reader) return;
    this.#reader = reader;
    let changes: Change[];
    do {
      changes = await this.#db.changes.where('id').above(this.#seen).limit(STRETCH).toArray();
      await this.take(changes);
      this.#seen = changes[changes.length - 1]?.id ?? this.#seen;
    } while (changes.length === STRETCH);
  }

  /** Takes in those of the changes that are neither the commit's own nor its undo's. */
  async take(changes: readonly Change[]): Promise<void> {
    const others = changes.filter(
      ({ commit, undoes }) => commit !== this.#commit && undoes !== this.#commit,
    );
    this.#count += others.length;
    if (this.#count > MOST) return;
    for (const kind of new Set(others.map((one) => one.kind))) {
      const ids = others.flatMap((one) => (one.kind === kind ? one.record : []));
      for (const row of await matchingRows(this.#db, kind, 'id', ids)) this.stays(row);
    }
  }

  /** Takes in a record that stays: what it points to may have to stay too. */
  stays(record: AnyRecord): void {
    for (const field of POINTING) {
      const value = record[field];
      if (typeof value === 'string') this.#pointedAt.add(`${field} ${value}`);
    }
  }

  /** Whether something later can rest on a record; where it can't, nobody needs to ask. */
  mayRestOn(kind: RecordKind, record: AnyRecord): boolean {
    if (this.#count > MOST || isKnownKind(kind) || isListKind(kind)) return true;
    const isPointedAt = (field: (typeof POINTING)[number], value: unknown) =>
      this.#pointedAt.has(`${field} ${String(value)}`);
    switch (kind) {
      case 'holding':
        return isPointedAt('point', record['point']);
      case 'point':
      case 'company':
        return isPointedAt(kind, record.id);
      case 'contact':
        return isPointedAt('contact', record.id) || isPointedAt('point', ownPointOf(record.id));
      case 'message':
      case 'interaction':
      case 'dismissal':
        return true;
    }
  }
}
