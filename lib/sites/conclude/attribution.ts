import { line } from '../read/name.ts';

// "wrote" as mail programs say it, perhaps with the name behind it.
const WROTE =
  /(?:wrote|writes|sent|schrieb|schreibt|écrit|escribió|escribi[oó]|escreveu|scritto|schreef|geschreven|skrev|skreiv|kirjoitti|kirjutas|napisał(?:\(a\)|a)?|pisze|napsal(?:a|\(a\))?|napísala?|написала?|писала?|пишет|írta|scris|yazdı|έγραψε|viết|写道|寫道|書きました|のメッセージ|작성|rašė|rakstīja|napisao|napisala)(?:[ \u00A0][^:：]{1,120})?\s{0,2}(?:[:：]|-{2,})?\s*$/iu;
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

function isWhole(lines: readonly string[]): boolean {
  const whole = lines.join(' ').trim();
  return DATE.test(whole) && TIME.test(whole) && introduces(whole, OPENS.test(whole));
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
    if (introduces(whole, opens)) return count;
  }
  return 0;
}

/** It says when and who, and ends with the word for writing, or with the address of whoever wrote. */
function introduces(text: string, opens: boolean): boolean {
  const plain = line(text, MOST_LENGTH);
  const [time, date, address] = [TIME, DATE, ADDRESS].map((one) => one.test(plain));
  const ends = /[:：]$/.test(plain);
  if (ends && date === true && time === true && MAILBOX.test(plain)) return true;
  if (WROTE.test(text.slice(-160)))
    return ends || text.endsWith('--')
      ? address === true || time === true || date === true
      : opens && date === true && time === true;
  return opens && ends && ENDS_WITH_ADDRESS.test(text) && (date === true || time === true);
}
