import { keyOf } from '../domain/key-of.ts';
import {
  listsOf,
  type RecordKind,
  type RecordLists,
  type Records,
  recordSchemas,
} from '../domain/records/kinds.ts';
import type { Point } from '../domain/records/point.ts';
import { type Failure, type Result, success } from '../domain/result.ts';
import { isStamp } from '../domain/stamp.ts';
import { type Check, checkedList, eachIdOnce } from './checked-list.ts';

/** Records by the name of their kind, not yet checked; a kind that the file does not know has none. */
export type UnreadRecords = Readonly<Record<string, readonly unknown[]>>;

/** What is checked of a kind beside what its schema says. */
const CHECKS: { readonly [K in RecordKind]?: Check<Records[K]> } = { point: underItsKey };

/** The records as their schemas give them, each id once a kind and each address under its own key. */
export function checkedRecords(lists: UnreadRecords): Result<RecordLists> {
  let wrong: { ok: false; failure: Failure } | undefined;
  const records = listsOf((kind) => {
    if (wrong !== undefined) return [];
    const checked = recordsOf(kind, lists[kind] ?? []);
    if (checked.ok) return checked.value;
    wrong = checked;
    return [];
  });
  return wrong ?? success(records);
}

interface Stamped {
  id: string;
  stamps: Readonly<Record<string, string>>;
}

function recordsOf<K extends RecordKind>(kind: K, items: readonly unknown[]): Result<Records[K][]> {
  const once = eachIdOnce();
  const check = (record: Records[K]) => once(record) ?? stamped(record) ?? CHECKS[kind]?.(record);
  return checkedList(recordSchemas[kind], items, `records › ${kind}`, check);
}

function stamped({ stamps }: Stamped): string | undefined {
  return Object.values(stamps).every(isStamp) ? undefined : 'its stamps are no stamps';
}

function underItsKey({ id, kind, value }: Point): string | undefined {
  // what the key of a number is depends on the country it was typed in
  const fits = kind === 'phone' ? id.startsWith('phone:') : id === keyOf(kind, value);
  return fits ? undefined : 'its address is not the one of its key';
}
