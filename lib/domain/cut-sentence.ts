/** The end of a sentence or of a paragraph, with the quotation marks and brackets that close with it. */
const END = /[.!?…][\p{Pe}\p{Pf}"']*(?=\s)|[。！？][\p{Pe}\p{Pf}]*|(?=\n)/gu;
const WORD = /\s+\S*$/u;

/**
 * The whole sentences from the start of a text that have at most `most` UTF-16 units together, at least half as many;
 * where no sentence ends there, whole words, and never half a character.
 */
export function cutAtSentence(text: string, most: number): string {
  if (text.length <= most) return text;
  // one unit more tells that what ends at the border ends there
  const head = text.slice(0, most + 1);
  let end = 0;
  for (const { 0: mark, index } of head.matchAll(END)) {
    if (index + mark.length <= most) end = index + mark.length;
  }
  if (end >= most / 2) return text.slice(0, end);
  const words = head.replace(WORD, '');
  if (words.length >= most / 2 && words.length <= most) return words;
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
