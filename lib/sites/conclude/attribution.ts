import { line } from '../read/name.ts';
import { WROTE } from './mail-words.ts';
import { isDeviceLine } from './signature/line-kinds.ts';
import { looksLikeName } from './signature/signer.ts';

// Perhaps with the name behind it, or with when.
const ENDS_WITH_WROTE = new RegExp(
  `(?:${WROTE})(?:[ \\u00A0](?:[^:：]|(?<=\\d):(?=\\d)){1,120})?\\s{0,2}(?:[:：]|-{2,})?\\s*$`,
  'iu',
);
// How such a line begins: the word before a date, the day of a week, or the date.
const OPENS =
  /^(?:[-–—]{2,}\s*)?(?:(?:on|am|le|el|em|il|in data|op|den|på|pada|w ?dniu|dnia|dne|в|vào|ma|ti|ke|to|pe|la|su)\s|\p{L}{2,10}[.,]{1,2}\s?\d|\p{L}{3,10},\s|\d|在)/iu;
const TIME = /\d{1,2}(?:[:h]|\.(?=\d\d\b(?![./-]?\d)))\d{2}/;
const DATE =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3}|\p{L}{3,12}\.? \d{1,2}(?!\d)/u;
const ADDRESS = /[\w.+'-]@[\w-]/;
const ENDS_WITH_ADDRESS = /@[\w.-]{2,200}\s?(?:>|&gt;|\)|\]){1,3}\s?[:：]?$/;
/** Who wrote, when and a colon are enough in any language. */
const MAILBOX = /[^\s<(][\s"'”]{0,3}<(?:mailto:)?[^\s<>@]{1,100}@[^\s<>]{1,200}>/;
/** Some put what they copy on the same line. */
const WITH_COPY = /^(.{8,300}?[:：])\s{2,}\S/;
/** "9 Nov 2026, 09:14 by bob@lumo.example:" */
const BY_ADDRESS =
  /\d[:.]\d\d (?:[ap]m )?(?:by|von|par|por|da|de|door|av|af|fra|från|od|от|від|przez) [^\s<>@]{1,100}@[\w.-]{1,200} ?[:：]$/iu;
/** What stands between a name and a word for writing. */
const AUXILIARY = /\s(?:a|ha|hat|har|heeft|je|va|đã|ने)$/iu;
const YOU =
  /^(?:you|he|she|they|du|sie|er|tu|vous|il|elle|usted|él|ella|você|lei|je|jij|u|ty|on|ona)$/iu;
const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९๐๑๒๓๔๕๖๗๘๙';
const MOST_WORDS = 8;
const MOST_LINES = 4;
const MOST_LENGTH = 400;

/** How many lines from this one on introduce earlier mail ("On 9 Nov, Ana <ana@…> wrote:"); 0 for any other line. */
export function introductionAt(lines: readonly string[], at: number): number {
  const count = openedAt(lines, at);
  // Own lines before it are not part of it.
  for (let next = 1; next < count; next += 1)
    if (isWhole(lines.slice(at + next, at + count))) return 0;
  if (count > 0) return count;
  const one = lines[at]?.trim() ?? '';
  const [, before] = WITH_COPY.exec(one) ?? [];
  if (before !== undefined && MAILBOX.test(before) && introduces(before, true)) return 1;
  return one.length <= MOST_LENGTH && introduces(one, false) ? 1 : 0;
}

/** Whether a line right over marked lines says whose they are ("Bob Ito wrote:"), be it without a time. */
export function namesWriter(text: string): boolean {
  const one = line(text, MOST_LENGTH);
  if (!/[:：]$/.test(one) || one.split(' ').length > MOST_WORDS) return false;
  const before = beforeWrote(one);
  return MAILBOX.test(one) || (before !== undefined && (isSomebody(before) || DATE.test(before)));
}

/** Whether a line right over marked lines says who and when, with the address and without a word for writing. */
export function saysWhen(text: string): boolean {
  const one = asciiDigits(line(text, MOST_LENGTH));
  const isShort = one.split(' ').length <= 2 * MOST_WORDS;
  return isShort && [ADDRESS, DATE, TIME].every((pattern) => pattern.test(one));
}

/** Whether a line ends with a word for writing, or with that and who wrote. */
export function endsWithWrote(text: string): boolean {
  return /[:：]\s*$/.test(text) && beforeWrote(line(text, MOST_LENGTH)) !== undefined;
}

/** What stands before the word for writing that a text ends with. */
function beforeWrote(text: string): string | undefined {
  const found = ENDS_WITH_WROTE.exec(text);
  return found === null ? undefined : text.slice(0, found.index).trim().replace(AUXILIARY, '');
}

function isSomebody(text: string): boolean {
  return text !== '' && (YOU.test(text) || looksLikeName(text));
}

function isWhole(lines: readonly string[]): boolean {
  const whole = asciiDigits(lines.join(' ').trim());
  const opens = OPENS.test(whole);
  return DATE.test(whole) && (opens || TIME.test(whole)) && introduces(whole, opens);
}

/** The same for lines that begin as introductions do, or with who wrote; they may be broken anywhere. */
function openedAt(lines: readonly string[], at: number): number {
  const first = lines[at]?.trim() ?? '';
  const opens = OPENS.test(first);
  if (!opens && !MAILBOX.test(first)) return 0;
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const last = lines[at + count - 1]?.trim() ?? '';
    const whole = lines
      .slice(at, at + count)
      .join(' ')
      .trim();
    if (last === '' || whole.length > MOST_LENGTH) return 0;
    if ((count === 1 || !opens || DATE.test(asciiDigits(whole))) && introduces(whole, opens))
      return isBrokenBeforeName(last, lines[at + count]) ? count + 1 : count;
    if (isOver(last, lines[at + count]?.trim() ?? '')) return 0;
  }
  return 0;
}

/** "On Monday at 9:14 wrote", and who did on the next line. */
function isBrokenBeforeName(last: string, next = ''): boolean {
  const [, name = ''] = /^\s*(.{2,80}?)\s?[:：]\s*$/.exec(next) ?? [];
  return !/[:：>]$/.test(last) && (MAILBOX.test(name) || looksLikeName(name));
}

/** Whether no introduction goes on from a line to the next: a sentence ends, or something else begins. */
function isOver(one: string, next: string): boolean {
  if (/^(?:>|[-_=*]{2})/.test(next) || isDeviceLine(next)) return true;
  return (
    /[!?…。！？؟]$/.test(one) || (one.endsWith('.') && (!/\p{Nd}/u.test(one) || OPENS.test(next)))
  );
}

/** It says when and who, and ends with the word for writing, or with the address of whoever wrote. */
function introduces(text: string, opens: boolean): boolean {
  const plain = asciiDigits(line(text, MOST_LENGTH));
  const [time, date, address] = [TIME, DATE, ADDRESS].map((one) => one.test(plain));
  const ends = /[:：]$/.test(plain);
  if (ends && date === true && time === true && (MAILBOX.test(plain) || BY_ADDRESS.test(plain)))
    return true;
  const before = beforeWrote(plain);
  if (before !== undefined) {
    if (!ends && !text.endsWith('--')) return opens && date === true && time === true;
    const by = ADDRESS.test(before) || (address === true && (time === true || date === true));
    return by || (date === true && (opens || isSomebody(before)));
  }
  return opens && ends && ENDS_WITH_ADDRESS.test(text) && (date === true || time === true);
}

/** Times are written in the digits of a language. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९๐-๙]/g, (digit) => String(DIGITS.indexOf(digit) % 10));
}
