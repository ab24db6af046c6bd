import { folded } from '../../read/name.ts';

const INITIALS = /^[\p{Lu}\p{Lo}]{1,3}$/u;
const MOST_WORDS = 5;

/** Whether a text is what an avatar shows of a name: "AP" of "Ana Pereira". */
export function areInitialsOf(text: string, name: string): boolean {
  const words = folded(name).split(' ').slice(0, MOST_WORDS);
  if (!INITIALS.test(text) || folded(text) === folded(name)) return false;
  const letters = Array.from(folded(text));
  // those of a middle name may be left out
  const found = words.reduce((at, word) => (word.startsWith(letters[at] ?? ' ') ? at + 1 : at), 0);
  return letters.length > 0 && found === letters.length;
}
