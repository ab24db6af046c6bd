import type { Change } from '../domain/ledger/change.ts';
import { fieldChanges } from '../domain/ledger/diff.ts';
import { changeHashOf } from '../domain/ledger/proof.ts';
import { type RecordKind, type Records, recordSchemas } from '../domain/records/kinds.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { nextStamp, type Stamp } from '../domain/stamp.ts';
import { apply, type Prepared } from './apply.ts';
import { encode } from './codec.ts';
import { outdatedPage, storageFailure } from './failures.ts';
import { Reader } from './reader.ts';
import { refusal } from './refusal.ts';
import { type Standing, type Store, standingOf } from './store.ts';
import { inTurn } from './turns.ts';

/** One record to make or change: only the named fields are touched, `undefined` clears one. */
export type Write = {
  [K in RecordKind]: { kind: K; id: string; set: Partial<Records[K]> };
}[RecordKind];

/** What somebody means to write; `prepare` may run more than once and must only read through its reader. */
export interface Intent<T> {
  /** The member of staff. */
  by: string;
  why: string;
  /** The commit that this one takes back. */
  undoes?: string;
  /** The id to write under, where something long is written in pieces that are taken back as one. */
  commit?: string;
  prepare(reader: Reader): Promise<Result<{ writes: readonly Write[]; value: T }>>;
}

/** What a commit did: its id to undo it by, absent when there was nothing to write. */
export interface Committed<T> {
  commit?: string;
  value: T;
}

const ATTEMPTS = 12;

/**
 * The one door for writes. Prepares outside, then applies records, ledger and outbox in one transaction, which ends
 * without a trace where anything was written since it began to read; then it tries again. Durable when it answers.
 */
export function commit<T>(store: Store, intent: Intent<T>): Promise<Result<Committed<T>>> {
  return new Writer(store).commit(intent);
}

/**
 * The same door for something long that is written in pieces: as long as nobody else writes in between, what was
 * read for one piece need not be read for the next.
 */
export class Writer {
  readonly #store: Store;
  #seen: { reader: Reader; before: Standing } | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Reads for several pieces at once. */
  async ahead(read: (reader: Reader) => Promise<void>): Promise<void> {
    const seen = await lookAt(this.#store);
    await read(seen.reader);
    this.#seen = seen;
  }

  /** Writes one piece, as `commit` does. */
  commit<T>(intent: Intent<T>): Promise<Result<Committed<T>>> {
    return inTurn(() => this.#commit(intent));
  }

  async #commit<T>(intent: Intent<T>): Promise<Result<Committed<T>>> {
    const store = this.#store;
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { reader, before } = this.#seen ?? (await lookAt(store));
        this.#seen = undefined;
        const intended = await intent.prepare(reader);
        if (!intended.ok) return intended;
        const { writes, value } = intended.value;
        const prepared = await prepareRows({ store, reader, intent, before }, writes);
        if (!prepared.ok) return prepared;
        const { commit: id, changes, rows } = prepared.value;
        const applied = changes.length === 0 ? before : await apply(store.db, prepared.value);
        if (applied === 'outdated') return outdatedPage();
        if (applied === 'changed') continue;
        reader.wrote(rows);
        this.#seen = { reader, before: applied };
        return success(changes.length === 0 ? { value } : { commit: id, value });
      }
      return failure(
        'busy',
        'Other windows are saving at the same moment. Nothing was lost; try again.',
      );
    } catch (error) {
      return storageFailure(error);
    }
  }
}

/** Where the ledger stands, read before anything else: what is written from here on is noticed. */
async function lookAt({ db }: Store): Promise<{ reader: Reader; before: Standing }> {
  const before = await standingOf(db);
  return { reader: new Reader(db), before };
}

/** What rows are prepared from: what was read, for what, and where the ledger stood. */
interface Preparing {
  store: Store;
  reader: Reader;
  intent: Pick<Intent<unknown>, 'by' | 'why' | 'undoes' | 'commit'>;
  before: Standing;
}

async function prepareRows(
  { store, reader, intent, before }: Preparing,
  writes: readonly Write[],
): Promise<Result<Prepared>> {
  const commit = intent.commit ?? store.newId();
  const prepared: Prepared = { commit, rows: [], changes: [], before };
  const at = store.now();
  let stamp = before.clock;
  let previous = before.hash;
  const wanted = onePerRecord(writes);
  for (const kind of new Set(wanted.map((one) => one.kind))) {
    const ids = wanted.flatMap((one) => (one.kind === kind ? one.id : []));
    await reader.ahead(kind, ids);
  }
  for (const write of wanted) {
    const current = await reader.get(write.kind, write.id);
    const fields = fieldChanges(current, write.set, store.newId);
    if (fields.length === 0 && current !== undefined) continue;
    stamp = nextStamp(stamp, at, store.device);
    const record = changed(
      current,
      write,
      fields.map((one) => one.field),
      stamp,
    );
    const checked = recordSchemas[write.kind].safeParse(record);
    if (!checked.success) return refusal(write.kind, record, checked.error);
    prepared.rows.push({ kind: write.kind, row: await encode(write.kind, checked.data) });
    const change: Omit<Change, 'hash'> = {
      id: stamp,
      commit: prepared.commit,
      kind: write.kind,
      record: write.id,
      op: current === undefined ? 'create' : 'update',
      fields,
      by: intent.by,
      at,
      why: intent.why,
      ...(intent.undoes === undefined ? {} : { undoes: intent.undoes }),
      device: store.device,
      seq: before.seq + prepared.changes.length + 1,
      previous,
    };
    previous = changeHashOf(change);
    prepared.changes.push({ ...change, hash: previous });
  }
  return success(prepared);
}

/** Two writes of one record in one commit become one, so that neither reads past the other. */
function onePerRecord(writes: readonly Write[]): Write[] {
  const merged = new Map<string, Write>();
  for (const write of writes) {
    const name = `${write.kind} ${write.id}`;
    const set = { ...merged.get(name)?.set, ...write.set };
    merged.set(name, { ...write, set } as Write);
  }
  return [...merged.values()];
}

function changed(
  current: Records[RecordKind] | undefined,
  write: Write,
  fields: readonly string[],
  stamp: Stamp,
): Record<string, unknown> {
  const stamps = { ...current?.stamps };
  for (const field of fields) stamps[field] = stamp;
  const merged = {
    ...current,
    ...write.set,
    id: write.id,
    version: (current?.version ?? 0) + 1,
    stamps,
  };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}
