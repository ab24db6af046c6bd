import type { Change } from '../domain/ledger/change.ts';
import { fieldChanges } from '../domain/ledger/diff.ts';
import { changeHashOf } from '../domain/ledger/proof.ts';
import { type RecordKind, type Records, recordSchemas } from '../domain/records/kinds.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { nextStamp, type Stamp } from '../domain/stamp.ts';
import { apply, type Prepared, standingAfter } from './apply.ts';
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

/** What is read for a write, and where the ledger stands then: once everything that is prepared so far is written. */
interface Sight {
  reader: Reader;
  before: Standing;
}

/** A piece that is prepared for its turn. */
export interface Ready<T> {
  intent: Intent<T>;
  value: T;
  prepared: Prepared;
}

/** A piece on its way to the disk. */
export interface Writing<T> {
  /** Settles when its transaction was begun: whatever is read from then on waits for it in the database. */
  begun: Promise<unknown>;
  /** What became of it, and for how many milliseconds it had its turn. */
  ended: Promise<Result<{ committed: Committed<T>; time: number }>>;
}

/**
 * The same door for something long that is written in pieces. As long as nobody else writes in between, a piece is
 * prepared from what was read for those before it, while the last of them is still on its way.
 */
export class Writer {
  readonly #store: Store;
  #sight: Sight | undefined;
  #stands: Standing | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Reads for several pieces at once, in a turn of its own; what was read for those before is forgotten. */
  ahead(read: (reader: Reader) => Promise<void>): Promise<void> {
    return inTurn(async () => {
      const { before } = this.#sight ?? (await lookAt(this.#store));
      const reader = new Reader(this.#store.db);
      await read(reader);
      this.#sight = { reader, before };
    });
  }

  /** Writes alone, as `commit` does: nobody comes between its reads and its transaction. */
  commit<T>(intent: Intent<T>): Promise<Result<Committed<T>>> {
    return inTurn(async () => {
      const ready = await this.prepare(intent);
      return ready.ok ? this.#write(ready.value) : ready;
    });
  }

  /** Prepares a piece as it is right once all that were prepared before it are written. */
  async prepare<T>(intent: Intent<T>, fresh?: Sight): Promise<Result<Ready<T>>> {
    try {
      const sight = fresh ?? this.#sight ?? (await lookAt(this.#store));
      this.#sight ??= sight;
      const intended = await intent.prepare(sight.reader);
      if (!intended.ok) return intended;
      const { writes, value } = intended.value;
      const prepared = await prepareRows({ store: this.#store, intent, ...sight }, writes);
      if (!prepared.ok) return prepared;
      sight.reader.wrote(prepared.value.rows);
      sight.before = prepared.value.after;
      return success({ intent, value, prepared: prepared.value });
    } catch (error) {
      return storageFailure(error);
    }
  }

  /** Writes a prepared piece in its turn; where somebody else wrote meanwhile it is prepared again. */
  write<T>(ready: Ready<T>): Writing<T> {
    let begin = () => {};
    const transaction = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const ended = inTurn(async () => {
      const start = performance.now();
      const done = await this.#write(ready, begin);
      const time = performance.now() - start;
      return done.ok ? success({ committed: done.value, time }) : done;
    });
    return { begun: Promise.race([transaction, ended]), ended };
  }

  async #write<T>(first: Ready<T>, begin = () => {}): Promise<Result<Committed<T>>> {
    const { db } = this.#store;
    const { intent } = first;
    try {
      // what was prepared before somebody came between rests on what was never written
      const isLeftBehind = this.#stands !== undefined && first.prepared.before !== this.#stands;
      let ready = isLeftBehind ? await this.prepare(intent) : success(first);
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        if (!ready.ok) return ready;
        const { prepared, value } = ready.value;
        const { commit: id, changes, after } = prepared;
        const applied = changes.length === 0 ? 'written' : await apply(db, prepared, begin);
        if (applied === 'outdated') return outdatedPage();
        if (applied === 'written') {
          this.#stands = after;
          if (changes.length === 0) return success({ value });
          this.#store.written(new Set(changes.map(({ kind }) => kind)));
          return success({ commit: id, value });
        }
        const sight = await lookAt(this.#store);
        ready = await this.prepare(intent, sight);
        this.#sight = sight;
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
async function lookAt({ db }: Store): Promise<Sight> {
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
  const rows: Prepared['rows'] = [];
  const changes: Change[] = [];
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
    rows.push({ kind: write.kind, row: await encode(write.kind, checked.data) });
    const change: Omit<Change, 'hash'> = {
      id: stamp,
      commit,
      kind: write.kind,
      record: write.id,
      op: current === undefined ? 'create' : 'update',
      fields,
      by: intent.by,
      at,
      why: intent.why,
      ...(intent.undoes === undefined ? {} : { undoes: intent.undoes }),
      device: store.device,
      seq: before.seq + changes.length + 1,
      previous,
    };
    previous = changeHashOf(change);
    changes.push({ ...change, hash: previous });
  }
  const after = standingAfter(before, changes);
  return success({ commit, rows, changes, before, after });
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
