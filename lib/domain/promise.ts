import { english } from './languages/english.ts';
import type { Language, PromiseWords } from './languages/language.ts';
import type { NamedDate } from './natural-date.ts';

/** What somebody said they would do, and by when. */
export interface SaidPromise {
  /** The sentence, as it was said. */
  words: string;
  due: number;
}

/** How much of a message is searched, and how long a sentence may be. */
const SEARCHED = 5_000;
const LONGEST = 300;

/** How many promises one message makes at most. */
const MOST = 3;

/** Words that others are quoted with, and where a copied mail begins. */
const QUOTED = /["“”„«»‘]/;
const COPIED =
  /^(?:on\b.{5,200}\bwrote:|am\b.{5,200}\bschrieb\b.{0,100}:|(?:le|el)\b.{5,200}\b(?:a écrit|escribió)\s?:|-{3,}.{0,40}|(?:from|sent|von|gesendet|de|envoyé|enviado)\s?:\s|_{5,})/i;

/**
 * What the writer of a message promises to do by a date, in English and in the other languages that are given:
 * sentences that say so of themselves, without a condition, a doubt or a question. What they quote is left out, and so
 * is everything that only might be a promise. `datesIn` finds the dates that a text names, as seen when the message was
 * written.
 */
export function promisesIn(
  text: string,
  datesIn: (text: string) => readonly NamedDate[],
  others: readonly Language[] = [],
): SaidPromise[] {
  const promises: SaidPromise[] = [];
  for (const words of sentencesIn(ownLines(text.slice(0, SEARCHED)))) {
    const said = [english, ...others].find(({ promises: of }) => isFirm(words, of))?.promises;
    if (said === undefined) continue;
    const date = datesIn(words).find(({ from }) => !said.about.test(words.slice(0, from)));
    if (date !== undefined) promises.push({ words, due: date.due });
    if (promises.length === MOST) break;
  }
  return promises;
}

function isFirm(sentence: string, { commits, weakened }: PromiseWords): boolean {
  if (sentence.length > LONGEST || sentence.endsWith('?') || QUOTED.test(sentence)) return false;
  return says(commits, sentence) && !says(weakened, sentence);
}

function says(words: readonly RegExp[], sentence: string): boolean {
  return words.some((one) => one.test(sentence));
}

/** The lines that are the writer's own. */
function ownLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const copied = lines.findIndex((line) => COPIED.test(line));
  const own = copied === -1 ? lines : lines.slice(0, copied);
  return own.map((line) => (line.startsWith('>') ? '' : line));
}

/** A line goes on in the next where it is as long as mails are broken and the next begins in the middle of a sentence. */
const BROKEN_AT = 50;

/** Where a sentence ends; a point behind a number ends none where a small word or a German month follows. */
const BETWEEN =
  /(?<=[.!?…])(?!(?<=\d\.)\s+(?:\p{Ll}|Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))\s+/u;

function sentencesIn(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? '';
    const goesOn =
      before.length >= BROKEN_AT && /[^.!?:]$/.test(before) && /^[\p{Ll}\d]/u.test(line);
    if (goesOn) joined.push(`${joined.pop() ?? ''} ${line}`);
    else joined.push(line);
  }
  return joined
    .flatMap((line) => line.split(BETWEEN))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
