import type { RecordKind } from '../domain/records/kinds.ts';
import type { Write } from './ledger.ts';
import type { Reader } from './reader.ts';

/** A record of any kind, its fields unread. */
export type AnyRecord = Readonly<Record<string, unknown>> & { id: string };

/** Fields to set on a record of any kind. */
export type AnyFields = Record<string, unknown>;

/** Records as they will be once the writes that are gathered here are made. */
export class Outlook {
  readonly #reader: Reader;
  readonly #touched = new Map<string, { kind: RecordKind; set: AnyFields; after: AnyRecord }>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The record as it will be, also a deleted one. */
  async get(kind: RecordKind, id: string): Promise<AnyRecord | undefined> {
    return this.#touched.get(nameOf(kind, id))?.after ?? this.#reader.get(kind, id);
  }

  /** All records that will not be deleted and whose index will have one of the values. */
  async where(kind: RecordKind, index: string, values: readonly string[]): Promise<AnyRecord[]> {
    const found: AnyRecord[] = await this.#reader.where(kind, index, values);
    const touched = [...this.#touched.values()].filter((one) => one.kind === kind);
    const matching = touched.map((one) => one.after).filter((one) => has(one, index, values));
    return [...this.#untouched(kind, found), ...matching.filter(isLive)];
  }

  /** All interactions under a point that will not be deleted. */
  async interactionsUnder(point: string): Promise<AnyRecord[]> {
    const found: AnyRecord[] = await this.#reader.interactionsUnder(point);
    const touched = found.map((one) => this.#touched.get(nameOf('interaction', one.id))?.after);
    const stay = touched.filter((one) => one !== undefined).filter(isLive);
    return [...this.#untouched('interaction', found), ...stay];
  }

  /** Gathers a write; a record that is not there stays away. */
  async set(kind: RecordKind, id: string, set: AnyFields): Promise<void> {
    const current = await this.get(kind, id);
    if (current === undefined) return;
    const name = nameOf(kind, id);
    const before = this.#touched.get(name)?.set;
    this.#touched.set(name, { kind, set: { ...before, ...set }, after: { ...current, ...set } });
  }

  /** The writes gathered so far, in the order in which their records were first touched. */
  writes(): Write[] {
    return [...this.#touched.values()].map(
      ({ kind, set, after: { id } }) => ({ kind, id, set }) as Write,
    );
  }

  #untouched(kind: RecordKind, records: readonly AnyRecord[]): AnyRecord[] {
    return records.filter((one) => !this.#touched.has(nameOf(kind, one.id)));
  }
}

/** Whether a record is not deleted. */
export function isLive(record: AnyRecord): boolean {
  return record['deleted'] !== true;
}

function has(record: AnyRecord, index: string, values: readonly string[]): boolean {
  const value = record[index];
  const own: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.some((one) => own.includes(one));
}

function nameOf(kind: RecordKind, id: string): string {
  return `${kind} ${id}`;
}
