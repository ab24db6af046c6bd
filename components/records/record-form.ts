import { changedFields } from '../../lib/domain/changed-fields.ts';
import {
  readTyped,
  startingValues,
  type Typed,
  typedOf,
  type Values,
} from '../../lib/domain/form/typed.ts';
import type { AskedField } from '../../lib/domain/records/asked.ts';
import { fieldsOfKind } from '../../lib/domain/records/kinds.ts';
import { type Result, success } from '../../lib/domain/result.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import type { FormKind } from '../../lib/services/records.ts';

/** What a form is about: a record that is there, or a new one, of a contact or of nobody. */
export type AboutRecord =
  | { kind: FormKind; id: string; values: Values }
  | { kind: FormKind; contact?: string; values?: Values };

/** The form of a record: what it asks for, how it stands at first, and what it says once something was typed. */
export interface RecordForm {
  readonly fields: readonly AskedField[];
  readonly before: Typed;
  /** The fields to write: all of a new record, of one that is there those that differ; or what cannot be read. */
  readonly read: (typed: Typed) => Result<Values>;
}

/** The form of a record at an instant. */
export function formOf(about: AboutRecord, now: number): RecordForm {
  const fields = fieldsOfKind(about.kind);
  const isNew = !('id' in about);
  const values = isNew
    ? { ...startingValues(fields, now, { zone: zoneHere() }), ...about.values }
    : about.values;
  const terms = { zone: typeof values['zone'] === 'string' ? values['zone'] : zoneHere() };
  const before = typedOf(fields, values, terms);
  const read = (typed: Typed) => readTyped(fields, typed, terms);
  if (isNew) return { fields, before, read };
  return { fields, before, read: (typed) => changesIn(read(typed), read(before)) };
}

function changesIn(now: Result<Values>, before: Result<Values>): Result<Values> {
  return now.ok && before.ok ? success(changedFields(now.value, before.value)) : now;
}
