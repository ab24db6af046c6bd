import type { ContactAbout, OwnValue } from '../../domain/contact-about.ts';
import { foldedName } from '../../domain/names.ts';
import type { Property } from '../../domain/records/property.ts';
import type { ReadValue } from '../../formats/contacts/own-columns.ts';
import { line as lineOf } from '../../sites/read/name.ts';
import { dateOf } from './date-of.ts';
import { numberOf } from './number-of.ts';

const LINE = 400;
const SHOWN = 60;

// as spreadsheets and people write them in the languages that Outlook writes most
const YES = new Set(['1', 'x', '✓', '✔', 'y', 'yes', 'true', 'ja', 'wahr', 'oui', 'vrai', 'si']);
const NO = new Set(['0', '-', 'n', 'no', 'false', 'nein', 'falsch', 'non', 'faux', 'nee', 'falso']);

/** Why words can’t be read in a field of each sort. */
const WHY: Readonly<Record<Property['how'], string>> = {
  line: 'can’t be read',
  number: 'is no number, or could be two different ones',
  date: 'is no date, or could be two different days',
  choice: 'is none of its choices',
  tick: 'is neither yes nor no',
};

/** What of a file’s words in own fields can be kept, by the ids of the fields, and of each that can’t, why not. */
export function tidyValues(
  read: readonly ReadValue[],
  fields: ReadonlyMap<string, Property>,
): { values: ContactAbout['values']; unread: string[] } {
  const values: Record<string, OwnValue> = {};
  const unread: string[] = [];
  for (const { field: id, text } of read) {
    const field = fields.get(id);
    if (field === undefined) continue;
    const value = valueBy(field, lineOf(text, LINE));
    if (value === undefined)
      unread.push(`${quoted(field.name)}: ${quoted(text)} ${WHY[field.how]}.`);
    else if (value !== '') values[id] = value;
  }
  return { values: Object.keys(values).length === 0 ? undefined : values, unread };
}

/** Words as a field keeps them; empty where they say nothing, undefined where they can’t be read. */
function valueBy({ how, choices = [] }: Property, words: string): OwnValue | undefined {
  if (words === '') return '';
  switch (how) {
    case 'line':
      return words;
    case 'number':
      return numberOf(words);
    case 'date':
      return dateOf(words);
    case 'choice':
      return choiceOf(choices, words);
    case 'tick':
      return tickOf(foldedName(words));
  }
}

/** The choice that is meant, where it is not one of several that differ in their case alone. */
function choiceOf(choices: readonly string[], words: string): string | undefined {
  if (choices.includes(words)) return words;
  const alike = choices.filter((one) => foldedName(one) === foldedName(words));
  return alike.length === 1 ? alike[0] : undefined;
}

/** What is not ticked is empty. */
function tickOf(word: string): OwnValue | undefined {
  if (YES.has(word)) return true;
  return NO.has(word) ? '' : undefined;
}

function quoted(text: string): string {
  return `“${lineOf(text, SHOWN)}”`;
}
