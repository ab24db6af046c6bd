import { foldedName } from './names.ts';

/** How long a query is at most: what is pasted into a search by mistake is cut. */
const MOST_QUERY = 200;

/** The words of a query as they are looked for, case and accents aside; none where it is empty. */
export function searchedWords(query: string): string[] {
  return foldedName(query.slice(0, MOST_QUERY))
    .split(' ')
    .filter((word) => word !== '');
}

/** Whether a text that is folded already has every one of the words, also as a part of longer ones. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
