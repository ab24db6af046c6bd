import { cutAtSentence } from '../../cut-sentence.ts';
import { foldedName } from '../../names.ts';

/** How many characters of a text are quoted at most. */
const MOST_QUOTED = 240;

/** A word that is shorter is in many sentences, whatever they say. */
const SHORTEST_WORD = 4;

/** Between two sentences, or two lines. */
const BETWEEN = /(?<=[.!?…。！？])\s+|\n+/u;

/** A text as it is quoted: in one line, whole sentences of its beginning where it is long. */
export function quoteOf(text: string): string {
  return cutAtSentence(text.replace(/\s+/gu, ' ').trim(), MOST_QUOTED);
}

/**
 * The sentence that is quoted for words that were kept of what a contact said, oldest first: that which shares most of
 * their words with them, the newest of several. Where none does, a text that stands alone; else nothing is quoted.
 */
export function quotedFrom(said: readonly string[], kept: string): string | undefined {
  const words = wordsIn(kept);
  let most = 0;
  let found: string | undefined;
  for (const sentence of said.flatMap((text) => text.split(BETWEEN))) {
    const shared = wordsIn(sentence);
    const count = [...words].filter((word) => shared.has(word)).length;
    if (count === 0 || count < most) continue;
    most = count;
    found = sentence;
  }
  const [only, ...others] = said;
  const quoted = found ?? (others.length === 0 ? only : undefined);
  return quoted === undefined ? undefined : quoteOf(quoted) || undefined;
}

function wordsIn(text: string): ReadonlySet<string> {
  const words = foldedName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD));
}
