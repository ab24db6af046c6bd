import type { Change, FieldChange } from '../domain/ledger/change.ts';
import { WHY_IMPORTED } from './contact-import/import-views.ts';
import { WHY_PURCHASES_IMPORTED } from './purchase-import/purchase-views.ts';

/** The fields that name a company by its id. */
export const COMPANY_FIELDS: readonly string[] = ['company', 'parent'];

// what the ledger keeps for itself is not worth a line, and a company that became another has its name
const SILENT = new Set(['written', 'began', 'zone', 'stamps', 'became']);

/** What fields are called where their own name says too little. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  postal: 'postal addresses',
  address: 'postal address',
  about: 'what is good to know',
  parent: 'what it is part of',
  timeZone: 'time zone',
  values: 'fields of your own',
};

/** What one commit did to a record, or to all records of a company; `names` are those of companies by their ids. */
export function inWords(changes: readonly Change[], names: ReadonlyMap<string, string>): string {
  const [first] = changes;
  if (first === undefined) return 'changed';
  const updates = changes.filter(({ op }) => op === 'update');
  if (first.undoes !== undefined) return `took back: ${fieldsInWords(updates, names)}`;
  if (first.why === WHY_IMPORTED) {
    const how = changes.every(isOfKnown) ? 'completed' : 'brought in';
    return `${how} from a file, with everybody in it`;
  }
  if (first.why === WHY_PURCHASES_IMPORTED && updates.length === 0)
    return 'brought in from a file, with all purchases in it';
  return updates.length === 0 ? madeInWords(first) : fieldsInWords(updates, names);
}

/** Whoever was known keeps what they had; whoever was deleted comes with the file again. */
function isOfKnown({ op, fields }: Change): boolean {
  return op === 'update' && fields.every(({ field }) => field !== 'deleted');
}

/** How a record came to be: a company comes with what names it, and goes with it when that is taken back. */
function madeInWords({ kind, why }: Change): string {
  if (kind !== 'company') return why === 'log' ? 'logged' : 'added';
  return why === 'edit company' ? 'added with a part of it' : 'added with a contact';
}

function fieldsInWords(updates: readonly Change[], names: ReadonlyMap<string, string>): string {
  const turns = updates.some(becomes);
  const told = updates.flatMap((change) =>
    change.fields
      .filter(({ field }) => !SILENT.has(field))
      // of two names of one company only one is there: that is no deletion
      .filter(({ field }) => field !== 'deleted' || !turns || becomes(change))
      .map((field) => fieldInWords(field, names)),
  );
  return [...new Set(told)].join(', ') || 'changed';
}

function becomes({ fields }: Change): boolean {
  return fields.some(({ field }) => field === 'became');
}

function fieldInWords(
  { field, old, new: now }: FieldChange,
  names: ReadonlyMap<string, string>,
): string {
  if (field === 'deleted') return now === true ? 'deleted' : 'brought back';
  if (field === 'messages') {
    const more = lengthOf(now) - lengthOf(old);
    return `${Math.abs(more)} ${Math.abs(more) === 1 ? 'message' : 'messages'} ${more < 0 ? 'taken out' : 'added'}`;
  }
  if (field === 'at') return 'time changed';
  const name = FIELD_WORDS[field] ?? field;
  if (field === 'values') return `${name} changed`;
  const said = (value: unknown) =>
    quoted(COMPANY_FIELDS.includes(field) ? (names.get(String(value)) ?? value) : value);
  return `${name} changed from ${said(old)} to ${said(now)}`;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function quoted(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : value;
  return typeof text === 'string' && text !== '' ? `“${text.slice(0, 80)}”` : 'nothing';
}
