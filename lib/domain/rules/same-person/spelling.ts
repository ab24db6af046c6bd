/** What is written in several ways and meant as one, the first of a pair by the second, in this order. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/shch|stsch|schtsch|shh/g, 'sh'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ksh/g, 'ks'],
  [/kh/g, 'h'],
  [/^(?:chr)/g, 'hr'],
  [/ph/g, 'f'],
  [/([tdgb])h/g, '$1'],
  [/ck|c(?![heiy])|q(?=u)/g, 'k'],
  [/(?<=[a-z])x/g, 'ks'],
  [/t?z$/g, 's'],
  [/tz|cz/g, 'ts'],
  [/w/g, 'v'],
  // umlauts that are written out
  [/([aou])e/g, '$1'],
  [/eo/g, 'o'],
  [/eu/g, 'u'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/^[yj]e/g, 'e'],
  [/y|(?<=[a-z])j/g, 'i'],
  [/(?<=[aeiou])h$/g, ''],
  [/(.)\1+/g, '$1'],
];

const VOWELS = /[aeiouyvw]/g;

/** A plain Latin word with different spellings of one name made one: Mueller and Muller, Sergey and Sergei. */
export function oneSpelling(word: string): string {
  return ALIKE.reduce((text, [written, one]) => text.replace(written, one), word);
}

/** The consonants of a plain Latin word, for comparing with scripts that write no others. */
export function consonantsOf(word: string): string {
  return word
    .replace(/(.)\1+/g, '$1')
    .replace(/kh/g, 'h')
    .replace(/sh|ch/g, 's')
    .replace(/([tdg])h/g, '$1')
    .replace(/[qc]/g, 'k')
    .replace(/[zj]/g, (letter) => (letter === 'j' ? 'g' : 's'))
    .replace(/p/g, 'f')
    .replace(VOWELS, '')
    .replace(/h$/, '');
}

/** Whether one slip of the fingers makes one word the other: a letter too many, another one, or two in the wrong order. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const [a, b] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  if (a.length + b.length === 1) return true;
  if (a.length === 1 && b.length === 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
