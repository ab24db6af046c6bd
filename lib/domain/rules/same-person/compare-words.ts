import { areCalledTheSame, isKnownName } from './given-names.ts';
import type { NameWord } from './name-words.ts';
import { isOneSlip } from './spelling.ts';

/** How two words of names agree, from best to least. */
export const AGREEMENTS = ['same', 'written', 'called', 'slip', 'initial'] as const;

/** One of these ways: the same word, another writing, another form of the name, a slip of the fingers, an initial. */
export type Agreement = (typeof AGREEMENTS)[number];

/** Shorter words are other words when a letter differs. */
const SHORTEST_SLIP = 4;
const LAST_VOWEL = /[aeiou]$/;

/** How two words of names agree; undefined where they are different words. */
export function compareWords(one: NameWord, other: NameWord): Agreement | undefined {
  if (one.latin === '' || other.latin === '') return undefined;
  if (one.latin === other.latin)
    return one.text === other.text || sameScript(one, other) ? 'same' : 'written';
  if (one.spelt === other.spelt) return 'written';
  if (one.bare !== other.bare)
    return one.consonants.length > 1 && one.consonants === other.consonants ? 'written' : undefined;
  const [short, long] = one.latin.length <= other.latin.length ? [one, other] : [other, one];
  if (short.latin.length === 1) return long.latin.startsWith(short.latin) ? 'initial' : undefined;
  if (areCalledTheSame(one.latin, other.latin)) return 'called';
  return isSlip(one, other) ? 'slip' : undefined;
}

function sameScript(one: NameWord, other: NameWord): boolean {
  return /^\p{Script=Latin}/u.test(one.text) === /^\p{Script=Latin}/u.test(other.text);
}

function isSlip(one: NameWord, other: NameWord): boolean {
  const [short, long] = one.latin.length <= other.latin.length ? [one, other] : [other, one];
  const [a, b] = [short.latin, long.latin];
  const least = Math.min(one.text.length, other.text.length);
  if (least < SHORTEST_SLIP || !(isOneSlip(a, b) || isOneSlip(one.text, other.text))) return false;
  if (isKnownName(a) && isKnownName(b)) return false;
  // Mario and Maria, Martin and Martina, Petrov and Petrova
  if (a.slice(0, -1) === b.slice(0, -1) && LAST_VOWEL.test(a) && LAST_VOWEL.test(b)) return false;
  if (`${a}a` === b || (`${a}e` === b && (isKnownName(a) || isKnownName(b)))) return false;
  // Hansen and Jansen; fingers slip after the first letter
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}
