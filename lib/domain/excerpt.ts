import { foldedName } from './names.ts';

/** How many words stand before the one that was found. */
const BEFORE = 4;

/** How long what is shown of a text is at most. */
const MOST_SHOWN = 120;

/** The part of a text that shows where the first of the words to be found in it stands; its beginning where none does. */
export function excerptAround(text: string, words: readonly string[]): string {
  const told = text.trim().split(/\s+/u);
  const found = told.findIndex((one) => {
    const folded = foldedName(one);
    return words.some((word) => folded.includes(word));
  });
  const start = Math.max(0, found - BEFORE);
  const part = told.slice(start).join(' ');
  const shown = part.length > MOST_SHOWN ? `${cut(part)}…` : part;
  return start > 0 ? `… ${shown}` : shown;
}

/** The same of the first of several texts that has one of the words; of the first where none does. */
export function excerptOf(texts: readonly string[], words: readonly string[]): string {
  const saying = texts.find((text) => {
    const folded = foldedName(text);
    return words.some((word) => folded.includes(word));
  });
  return excerptAround(saying ?? texts[0] ?? '', words);
}

/** The first letters of a text, never half a character. */
function cut(text: string): string {
  return text.slice(0, MOST_SHOWN).replace(/[\uD800-\uDBFF]$/, '');
}
