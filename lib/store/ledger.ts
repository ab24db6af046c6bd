import type { Change } from '../domain/ledger/change.ts';
import { fieldChanges } from '../domain/ledger/diff.ts';
import { changeHashOf } from '../domain/ledger/proof.ts';
import { type RecordKind, type Records, recordSchemas } from '../domain/records/kinds.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { nextStamp, type Stamp } from '../domain/stamp.ts';
import { encode } from './codec.ts';
import { outdatedPage, storageFailure } from './failures.ts';
import { Reader } from './reader.ts';
import { refusal } from './refusal.ts';
import { type AlongsideDatabase, SCHEMA_VERSION, type StoredRow, TABLE_OF } from './schema.ts';
import { type Chain, chainHead, lastStamp, type Store } from './store.ts';

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
 * The one door for writes. Prepares outside, then applies records, ledger and outbox in one transaction that
 * compares everything that was read, or tries again; durable when it answers.
 */
export async function commit<T>(store: Store, intent: Intent<T>): Promise<Result<Committed<T>>> {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const reader = new Reader(store.db);
      const [intended, before, clock] = await Promise.all([
        intent.prepare(reader),
        chainHead(store.db),
        lastStamp(store.db),
      ]);
      if (!intended.ok) return intended;
      const { writes, value } = intended.value;
      const prepared = await prepareRows({ store, reader, intent, before, clock }, writes);
      if (!prepared.ok) return prepared;
      if (prepared.value.changes.length === 0) return success({ value });
      const applied = await apply(store, reader, prepared.value);
      if (applied === 'outdated') return outdatedPage();
      if (applied === 'done') return success({ commit: prepared.value.commit, value });
    }
    return failure(
      'busy',
      'Other windows are saving at the same moment. Nothing was lost; try again.',
    );
  } catch (error) {
    return storageFailure(error);
  }
}

interface Prepared {
  commit: string;
  rows: { kind: RecordKind; row: StoredRow }[];
  changes: Change[];
  before: Chain;
  clock: Stamp | undefined;
}

/** What rows are prepared from: what was read, for what, and where the ledger stood. */
interface Preparing {
  store: Store;
  reader: Reader;
  intent: Pick<Intent<unknown>, 'by' | 'why' | 'undoes' | 'commit'>;
  before: Chain;
  clock: Stamp | undefined;
}

async function prepareRows(
  { store, reader, intent, before, clock }: Preparing,
  writes: readonly Write[],
): Promise<Result<Prepared>> {
  const commit = intent.commit ?? store.newId();
  const prepared: Prepared = { commit, rows: [], changes: [], before, clock };
  const at = store.now();
  let stamp = clock;
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

async function apply(
  store: Store,
  reader: Reader,
  prepared: Prepared,
): Promise<'done' | 'outdated' | 'changed'> {
  const { db } = store;
  const tables = [...Object.values(TABLE_OF), 'changes', 'outbox', 'meta'];
  return db.transaction('rw', tables, async () => {
    // all at once: asked one after the other, each waits for a round trip to the browser's process
    const [schema, head, clock, holds] = await Promise.all([
      db.meta.get('schema'),
      chainHead(db),
      lastStamp(db),
      reader.stillHolds(),
    ]);
    if (schema?.value !== SCHEMA_VERSION) return 'outdated';
    const sameHead = head.seq === prepared.before.seq && clock === prepared.clock;
    if (!sameHead || !holds) return 'changed';
    await Promise.all(puts(db, prepared));
    return 'done';
  });
}

function puts(db: AlongsideDatabase, { rows, changes }: Prepared): PromiseLike<unknown>[] {
  const last = changes[changes.length - 1];
  const kinds = [...new Set(rows.map((one) => one.kind))];
  return [
    ...kinds.map((kind) =>
      db.rows(kind).bulkPut(rows.filter((one) => one.kind === kind).map((one) => one.row)),
    ),
    db.changes.bulkAdd(changes),
    db.outbox.bulkAdd(changes.map(({ id, kind, record }) => ({ change: id, kind, record }))),
    db.meta.bulkPut([
      { key: 'clock', value: last?.id },
      { key: 'chain', value: { seq: last?.seq, hash: last?.hash } },
    ]),
  ];
}
