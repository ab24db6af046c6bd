import { foldedName } from './names.ts';

const MOST_WORDS = 12;

/** Whether two writings of a name can be one person's: every word of the shorter, or its initial, is in the longer. */
export function namesAgree(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  const left = new Set(longer);
  return shorter.every((word) => {
    const found = [...left].find((another) => another === word || isInitial(word, another));
    return found !== undefined && left.delete(found);
  });
}

/** Whether two names agree or begin alike: who marries keeps the first name. */
export function firstNamesAgree(one: string, other: string): boolean {
  const [[first], [second]] = [wordsOf(one), wordsOf(other)];
  return (first !== undefined && first.length > 1 && first === second) || namesAgree(one, other);
}

function isInitial(one: string, other: string): boolean {
  return (
    (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))
  );
}

function wordsOf(name: string): string[] {
  const words = foldedName(name).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '').slice(0, MOST_WORDS);
}
