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

const WILL = String.raw`(?:\b(?:I|we)\s*['’]ll|\b(?:I|we)\s+(?:will|shall|promise\s+to)|\b(?:I\s*['’]m|I\s+am|we\s*['’]re|we\s+are)\s+going\s+to)`;
const MANNER = String.raw`(?:\s+(?:also|then|gladly|happily|certainly|definitely|personally|just|quickly|be\s+sure\s+to|make\s+sure\s+to))?`;
const DOES = String.raw`\s+(?:send|resend|call|phone|ring|e-?mail|mail|write|reply|answer|respond|get\s+back|come\s+back\s+to\s+you|follow\s+up|check|confirm|let\s+you\s+know|tell\s+you|prepare|deliver|ship|dispatch|forward|share|provide|supply|update|review|finish|complete|fix|repair|replace|sort|look\s+(?:into|at)|arrange|organi[sz]e|book|schedule|order|pay|refund|transfer|return|sign|submit|draft|quote|make|get\s+(?:it|this|that|you|the)|have\s+(?:it|this|that|the|a|an|your)|reach\s+out|contact|ask|talk\s+to|bring|drop|pick|visit|come\s+by|install|upload|post|publish|invoice|credit|collect|give\s+you)\b`;

/** Somebody says of themselves that they will do something. */
const COMMITS = new RegExp(WILL + MANNER + DOES, 'i');

/** What takes the firmness out of a sentence: conditions, negations, doubts, and words that are not the speaker's own. */
const WEAKENED = [
  /\b(?:if|unless|once|when|whenever|as soon as|in case|provided|assuming|depending|otherwise|until|till|after|before you)\b/i,
  /\b(?:not|never|cannot|no longer|neither|nor|unable)\b|n['’]t\b/i,
  /\b(?:try|hope|hopefully|might|may|maybe|perhaps|probably|possibly|could|would|should|think|guess|imagine|wish)\b/i,
  /\b(?:said|says|saying|told|tells|wrote|writes|asked|asks|claims|claimed|heard|promised|thought|used to)\b/i,
  /\b(?:what|which|that|who|whom|how|why|where|because|whether|suppose)\s+(?:I|we)\b/i,
  /\b(?:kidding|joke|lol|haha)\b/i,
];

/** Words that others are quoted with, and where a copied mail begins. */
const QUOTED = /["“”„«»‘]/;
const COPIED = /^(?:on\b.{5,200}\bwrote:|-{3,}.{0,40}|from:\s|sent:\s|_{5,})/i;

/** A date that only says what something is about. */
const ABOUT = /\b(?:about|regarding|concerning|re|version|since)\s$/i;

/**
 * What the writer of a message promises to do by a date, in English: sentences that say so of themselves, without a
 * condition, a doubt or a question. What they quote is left out, and so is everything that only might be a promise.
 * `datesIn` finds the dates that a text names, as seen when the message was written.
 */
export function promisesIn(
  text: string,
  datesIn: (text: string) => readonly NamedDate[],
): SaidPromise[] {
  const promises: SaidPromise[] = [];
  for (const words of sentencesIn(ownLines(text.slice(0, SEARCHED)))) {
    if (!isFirm(words)) continue;
    const date = datesIn(words).find(({ from }) => !ABOUT.test(words.slice(0, from)));
    if (date !== undefined) promises.push({ words, due: date.due });
    if (promises.length === MOST) break;
  }
  return promises;
}

function isFirm(sentence: string): boolean {
  if (sentence.length > LONGEST || sentence.endsWith('?') || QUOTED.test(sentence)) return false;
  return COMMITS.test(sentence) && !WEAKENED.some((one) => one.test(sentence));
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
    .flatMap((line) => line.split(/(?<=[.!?…])\s+/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
