import { calendarDateWords } from '../calendar-date.ts';
import type { AskedField, How } from '../records/asked.ts';
import { fieldsOfKind, type RecordKind } from '../records/kinds.ts';
import type { Values } from './typed.ts';
import { type Terms, WAYS } from './ways.ts';

/** The ways of asking that are answered in words. */
const IN_WORDS: readonly How[] = ['line', 'prose', 'lines', 'things', 'stages', 'steps', 'date'];

/** The ways of asking that are answered by a day. */
const BY_DAY: readonly How[] = ['day', 'last-day', 'moment'];

const NOWHERE: Terms = { zone: 'UTC', currency: '' };

// a search asks for those of a kind once for each of its records
const wordFields = new Map<RecordKind, readonly AskedField[]>();

function fieldsInWords(kind: RecordKind): readonly AskedField[] {
  const known = wordFields.get(kind);
  if (known !== undefined) return known;
  const fields = fieldsOfKind(kind).filter(({ how }) => IN_WORDS.includes(how));
  wordFields.set(kind, fields);
  return fields;
}

/**
 * What a record of a kind says in words: each field that its form asks for in words, as the form shows it; of a contact
 * also their title and what was entered in the owner's own fields.
 */
export function saidIn(kind: RecordKind, values: Values): string[] {
  const asked = fieldsInWords(kind).map(({ how, name }) => WAYS[how].show(values[name], NOWHERE));
  const beside = kind === 'contact' ? besideAsked(values) : [];
  return [...beside, ...asked].filter((text) => text !== '');
}

function besideAsked({ title, values: own }: Values): string[] {
  const entered: unknown[] = typeof own === 'object' && own !== null ? Object.values(own) : [];
  return [title, ...entered].map((value) => {
    if (typeof value === 'number') return String(value);
    // a tick has no words
    if (typeof value !== 'string') return '';
    return calendarDateWords(value) || value;
  });
}

/** The day that tells a record from others of its kind: the first that its form asks for; undefined where it has none. */
export function dayIn(kind: RecordKind, values: Values): number | undefined {
  for (const { how, name } of fieldsOfKind(kind)) {
    const value = values[name];
    if (BY_DAY.includes(how) && typeof value === 'number') return value;
  }
  return undefined;
}
