import * as z from 'zod/mini';
import { type AskedField, type How, mayBeMissing } from '../records/asked.ts';
import { failure, type Result, success } from '../result.ts';
import { endOfDay, instantOfWallTime, wallTimeOf } from '../wall-clock.ts';
import { type Terms, WAYS } from './ways.ts';

/** A record as it stands in its form: text by the name of each field; empty text is unknown. */
export type Typed = Readonly<Record<string, string>>;

/** The values of a record's fields by their names, undefined for those that it has not. */
export type Values = Readonly<Record<string, unknown>>;

const KEPT = 'What you typed is kept.';

/** How what cannot be read is to be written. */
const WRITE: Partial<Record<How, string>> = {
  amount: 'write it like 1250.50',
  number: 'write it in figures',
  currency: 'three letters, like EUR',
  date: 'write it like 17 May 1980, or 17 May',
  'time-zone': 'write a city, like Brussels, or a name like Europe/Brussels',
  steps: 'each line tells in how many days and what, like 14 days: Ask how it went',
  stages: 'each line tells a stage and its probability, like Offer 50 %',
};

/** The form of a record that has these values. */
export function typedOf(
  fields: readonly AskedField[],
  values: Values,
  terms: Omit<Terms, 'currency'>,
): Typed {
  const { currency } = values;
  const all = { ...terms, currency: typeof currency === 'string' ? currency : '' };
  return Object.fromEntries(
    fields.map(({ name, how }) => [name, WAYS[how].show(values[name], all)]),
  );
}

/** The values of a new record that need no typing: its days are today, in a zone, and of each choice it is the first. */
export function startingValues(
  fields: readonly AskedField[],
  now: number,
  { zone }: Pick<Terms, 'zone'>,
): Values {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    if (mayBeMissing(field)) continue;
    const { name, how, choices = {} } = field;
    if (how === 'day' || how === 'last-day') values[name] = now;
    if (how === 'moment') values[name] = instantOfWallTime(endOfDay(wallTimeOf(now, zone)), zone);
    if (how === 'choice') values[name] = Object.keys(choices)[0];
  }
  return values;
}

/** Whether a field asks for a day or a moment: of a new record the clock fills it. */
export function isDated({ how }: Pick<AskedField, 'how'>): boolean {
  return how === 'day' || how === 'last-day' || how === 'moment';
}

/** What a form says, or which of its fields is missing or cannot be read. */
export function readTyped(
  fields: readonly AskedField[],
  typed: Typed,
  { zone }: Omit<Terms, 'currency'>,
): Result<Values> {
  const terms = { zone, currency: (typed['currency'] ?? '').trim().toUpperCase() };
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const value = readField(field, typed[field.name] ?? '', terms);
    if (!value.ok) return value;
    values[field.name] = value.value;
  }
  return success(values);
}

function readField(field: AskedField, typed: string, terms: Terms): Result<unknown> {
  const { how, label, schema } = field;
  if (typed.trim() === '') return readEmpty(field);
  const value = WAYS[how].read(typed, terms);
  if (value !== undefined && z.safeParse(schema, value).success) return success(value);
  const advice = WRITE[how] ?? 'it is too long or not of its kind';
  return failure('invalid', `“${label}” can’t be read: ${advice}. ${KEPT}`);
}

function readEmpty(field: AskedField): Result<unknown> {
  if (mayBeMissing(field)) return success(undefined);
  const none = [[], ''].find((one) => z.safeParse(field.schema, one).success);
  if (none !== undefined) return success(none);
  return failure('invalid', `“${field.label}” is missing. ${KEPT}`);
}
