import { changedFields } from '../../lib/domain/changed-fields.ts';
import { typedOn, withChoices, withFirstChoices } from '../../lib/domain/form/choices.ts';
import {
  isDated,
  readTyped,
  startingValues,
  type Typed,
  typedOf,
  type Values,
} from '../../lib/domain/form/typed.ts';
import type { AskedField } from '../../lib/domain/records/asked.ts';
import { fieldsOfKind, type ListedRecords } from '../../lib/domain/records/kinds.ts';
import { type Result, success } from '../../lib/domain/result.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import type { FormKind } from '../../lib/services/records.ts';

/** A step that asks for some fields before it is taken. */
export interface AskingStep {
  readonly name: string;
  readonly done: string;
  readonly set: Values;
  readonly asks: readonly string[];
}

/** What a form is about: a record that is there, perhaps a step of it, or a new one, of a contact or of nobody. */
export type AboutRecord =
  | { kind: FormKind; id: string; values: Values; step?: AskingStep }
  | { kind: FormKind; contact?: string; values?: Values };

/** The form of a record: how it stands at first, what it asks for and says once something was typed. */
export interface RecordForm {
  readonly before: Typed;
  /** What of it depends on when the form was opened: the days and moments of a new record. */
  readonly dated: Typed;
  /** What is asked for, as the form stands: a choice of nothing alone is left out. */
  readonly fields: (typed: Typed) => readonly AskedField[];
  /** The form once a field of it was typed. */
  readonly type: (typed: Typed, name: string, text: string) => Typed;
  /** The fields to write: all of a new record, of one that is there those that differ; or what cannot be read. */
  readonly read: (typed: Typed) => Result<Values>;
  /** All fields as the form says them, changed or not. */
  readonly all: (typed: Typed) => Result<Values>;
}

/** The form of a record at an instant. */
export function formOf(about: AboutRecord, now: number, lists: ListedRecords): RecordForm {
  const step = 'id' in about ? about.step : undefined;
  const all = fieldsOfKind(about.kind);
  const fields = step === undefined ? all : all.filter(({ name }) => step.asks.includes(name));
  const starting = () => ({
    ...startingValues(fields, now, { zone: zoneHere() }),
    ...about.values,
  });
  const values = 'id' in about ? about.values : withFirstChoices(fields, lists, starting());
  const terms = { zone: typeof values['zone'] === 'string' ? values['zone'] : zoneHere() };
  const before = typedOf(fields, values, terms);
  const read = (typed: Typed) => readTyped(fields, typed, terms);
  const dated = 'id' in about ? [] : fields.filter(isDated);
  return {
    before,
    dated: Object.fromEntries(dated.map(({ name }) => [name, before[name] ?? ''])),
    fields: (typed) => withChoices(fields, lists, typed).filter((one) => isAsked(one, typed)),
    type: (typed, name, text) => typedOn(fields, lists, typed, { [name]: text }),
    read: (typed) =>
      'id' in about ? changesIn(read(typed), read(before), step?.set) : read(typed),
    all: read,
  };
}

/**
 * Where the only choice is not to choose, and nothing else was chosen before, nothing is asked; nor where it is asked
 * only with another choice.
 */
function isAsked({ name, from, where, choices = {} }: AskedField, typed: Typed): boolean {
  if (where !== undefined && !where.is.includes(typed[where.field] ?? '')) return false;
  const isNone = Object.keys(choices).join() === '' && Object.hasOwn(choices, '');
  return from === undefined || !isNone || typed[name] !== '';
}

function changesIn(now: Result<Values>, before: Result<Values>, set: Values = {}): Result<Values> {
  if (!now.ok || !before.ok) return now;
  return success({ ...set, ...changedFields(now.value, before.value) });
}
