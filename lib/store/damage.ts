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

const found = new WeakMap<AlongsideDatabase, Map<string, DamagedRecord>>();

/** Keeps in mind that a record could not be read. */
export function rememberDamage(db: AlongsideDatabase, kind: RecordKind, id: string): void {
  const records = found.get(db) ?? new Map<string, DamagedRecord>();
  found.set(db, records.set(`${kind} ${id}`, { kind, id }));
}

/** The records that could not be read since the store was opened, each once; reads left them out. */
export function damagedRecords(db: AlongsideDatabase): DamagedRecord[] {
  return [...(found.get(db)?.values() ?? [])];
}
