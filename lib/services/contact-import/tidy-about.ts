import { calendarDateOf } from '../../domain/calendar-date.ts';
import type { ContactAbout } from '../../domain/contact-about.ts';
import { LONGEST_TAG, MOST_POSTAL, MOST_TAGS } from '../../domain/records/contact.ts';
import { timeZoneOf } from '../../domain/time-zone.ts';
import type { ReadAbout } from '../../formats/contacts/read-about.ts';
import { line as lineOf } from '../../sites/read/name.ts';

const LINE = 400;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;
/** How Outlook writes that it knows no date. */
const NO_DATE = /^0+\D0+\D0+$/;

/** What of a file's words on somebody can be kept, and of a birthday that can't, why not. */
export function tidyAbout(read: ReadAbout): { about: ContactAbout; unread?: string } {
  const born = lineOf(read.birthday, LINE);
  const birthday = calendarDateOf(born);
  const about: ContactAbout = {
    postal: someOf(read.postal, LINE, MOST_POSTAL),
    birthday,
    language: languageOf(wordsOf(read.language)),
    timeZone: timeZoneOf(wordsOf(read.timeZone) ?? ''),
    owner: wordsOf(read.owner),
    source: wordsOf(read.source),
    tags: someOf(read.tags, LONGEST_TAG, MOST_TAGS),
  };
  if (born === '' || birthday !== undefined || NO_DATE.test(born)) return { about };
  const unread = `“${lineOf(born, LONGEST_TAG)}” is no birthday, or could be two different days.`;
  return { about, unread };
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
