import type { RecordKind } from '../domain/records/kinds.ts';
import type { AlongsideDatabase } from './schema.ts';

/** A record that lies on this disk in a form that can't be read. */
export interface DamagedRecord {
  kind: RecordKind;
  id: string;
}

/** Thrown where a write needs a record that can't be read. */
export class DamagedRecordError extends Error {
  override readonly name = 'DamagedRecordError';

  constructor(kind: RecordKind, id: string) {
    super(`the ${kind} ${id} does not fit its schema`);
  }
}

const listeners = new WeakMap<AlongsideDatabase, Set<() => void>>();
const found = new WeakMap<AlongsideDatabase, Map<string, DamagedRecord>>();

/** Keeps in mind that a record could not be read. */
export function rememberDamage(db: AlongsideDatabase, kind: RecordKind, id: string): void {
  const records = found.get(db) ?? new Map<string, DamagedRecord>();
  if (records.has(`${kind} ${id}`)) return;
  found.set(db, records.set(`${kind} ${id}`, { kind, id }));
  for (const listener of listeners.get(db) ?? []) listener();
}

/** Calls back whenever one more record turns out to be damaged; returns the way to stop. */
export function watchDamage(db: AlongsideDatabase, listener: () => void): () => void {
  const all = listeners.get(db) ?? new Set();
  listeners.set(db, all.add(listener));
  return () => all.delete(listener);
}

/** The records that could not be read since the store was opened, each once; reads left them out. */
export function damagedRecords(db: AlongsideDatabase): DamagedRecord[] {
  return [...(found.get(db)?.values() ?? [])];
}
