import type { ContactAbout } from '../../domain/contact-about.ts';
import { LONGEST_TAG, MOST_POSTAL, MOST_TAGS } from '../../domain/records/contact.ts';
import type { Property } from '../../domain/records/property.ts';
import { timeZoneOf } from '../../domain/time-zone.ts';
import type { ReadAbout } from '../../formats/contacts/read-about.ts';
import { line as lineOf } from '../../sites/read/name.ts';
import { dateOf } from './date-of.ts';
import { tidyValues } from './tidy-values.ts';

const LINE = 400;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** What of a file's words on somebody can be kept, and of a birthday and of own fields that can't, why not. */
export function tidyAbout(
  read: ReadAbout,
  fields: ReadonlyMap<string, Property>,
): { about: ContactAbout; unread: string[] } {
  const born = lineOf(read.birthday, LINE);
  const birthday = dateOf(born);
  const { values, unread } = tidyValues(read.values, fields);
  const about: ContactAbout = {
    postal: someOf(read.postal, LINE, MOST_POSTAL),
    birthday: birthday || undefined,
    language: languageOf(wordsOf(read.language)),
    timeZone: timeZoneOf(wordsOf(read.timeZone) ?? ''),
    owner: wordsOf(read.owner),
    source: wordsOf(read.source),
    tags: someOf(read.tags, LONGEST_TAG, MOST_TAGS),
    values,
  };
  if (birthday !== undefined) return { about, unread };
  const why = `“${lineOf(born, LONGEST_TAG)}” is no birthday, or could be two different days.`;
  return { about, unread: [why, ...unread] };
}

function wordsOf(text: string): string | undefined {
  return lineOf(text, LINE) || undefined;
}

function someOf(texts: readonly string[], length: number, most: number): string[] | undefined {
  const some = [...new Set(texts.map((text) => lineOf(text, length)))].filter((one) => one !== '');
  return some.length === 0 ? undefined : some.slice(0, most);
}

/** A tag in words: “French” of `fr`. */
function languageOf(text: string | undefined): string | undefined {
  if (text === undefined || !LANGUAGE_TAG.test(text)) return text;
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(text);
  } catch {
    return text;
  }
}
