import { AGREEMENTS, type Agreement, compareWords } from './compare-words.ts';
import { type NameWord, type NameWords, nameWordsOf } from './name-words.ts';
import { oneSpelling } from './spelling.ts';

/** How much two names say that they are one person's. */
export type Likeness =
  /** First name and surname agree, in any writing. */
  | 'whole'
  /** They agree but for a short form or a slip of the fingers. */
  | 'close'
  /** An initial stands for one of them. */
  | 'initial'
  /** Only one name is known of one of them, and the other has it. */
  | 'part'
  /** The first name alone agrees: who marries keeps it. */
  | 'first';

/** How two names agree, with the reason in words, the same in either order. */
export interface NamesAgree {
  readonly likeness: Likeness;
  /** A slip of the fingers is between them. */
  readonly slip: boolean;
  readonly reason: string;
  /** What tells father and son apart differs. */
  readonly marksDiffer: boolean;
}

type Agreed = Omit<NamesAgree, 'marksDiffer' | 'slip'> & { slip?: true };

interface Pair {
  readonly one: NameWord;
  readonly other: NameWord;
  readonly agreement: Agreement;
}

/** How two names agree; undefined where they are different people's. */
export function compareNames(one: string, other: string): NamesAgree | undefined {
  const [a, b] = [nameWordsOf(one), nameWordsOf(other)];
  if (a.words.length === 0 || b.words.length === 0) return undefined;
  const agreed = agreementOf(a, b) ?? firstOnly(a, b);
  return agreed === undefined
    ? undefined
    : { slip: false, ...agreed, marksDiffer: a.mark !== b.mark };
}

function agreementOf(a: NameWords, b: NameWords): Agreed | undefined {
  const pairs = pairsOf(a.words, b.words);
  const [left, right] = [
    a.words.filter((word) => !pairs.some((pair) => pair.one === word)),
    b.words.filter((word) => !pairs.some((pair) => pair.other === word)),
  ];
  const others = pairs.filter((pair) => pair.agreement !== 'initial');
  const worst = others.map((pair) => pair.agreement).reduce(worse, 'same');
  const slips = others.filter((pair) => pair.agreement === 'slip').length;
  if (left.length > 0 && right.length > 0) {
    const together = slips === 0 && worst !== 'called' && areTogether(left, right);
    return together ? { likeness: 'whole', reason: 'names agree in another writing' } : undefined;
  }
  if (others.length === 0 || slips > 1) return undefined;
  const told = {
    ...(slips === 1 ? { slip: true as const } : {}),
    reason: reasonOf(worst, pairs, left.length + right.length > 0),
  };
  const likeness = worst === 'called' || worst === 'slip' ? 'close' : 'whole';
  if (others.length > 1 || (a.inOne && b.inOne)) return { likeness, ...told };
  if (slips === 1) return undefined;
  if (pairs.length > 1) return { likeness: 'initial', ...told };
  return { likeness: 'part', reason: 'one name is a part of the other' };
}

/** The words that belong together, each once, the best first. */
function pairsOf(ones: readonly NameWord[], others: readonly NameWord[]): Pair[] {
  const all = ones.flatMap((one, at) =>
    others.flatMap((other, place) => {
      const agreement = compareWords(one, other);
      return agreement === undefined
        ? []
        : [{ one, other, agreement, apart: Math.abs(at - place) }];
    }),
  );
  // which of several is taken must not depend on who is asked about whom
  all.sort((p, q) => rank(p.agreement) - rank(q.agreement) || p.apart - q.apart);
  const [left, right] = [new Set(ones), new Set(others)];
  return all.filter(({ one, other }) => {
    if (!left.has(one) || !right.has(other)) return false;
    left.delete(one);
    return right.delete(other);
  });
}

const rank = (agreement: Agreement) => AGREEMENTS.indexOf(agreement);
const worse = (one: Agreement, other: Agreement) => (rank(one) > rank(other) ? one : other);

/** The same letters with the spaces elsewhere: Min-jun and Minjun. */
function areTogether(ones: readonly NameWord[], others: readonly NameWord[]): boolean {
  if (ones.length === others.length && ones.length === 1) return false;
  const turned = turns(ones);
  return turns(others).some((text) => turned.includes(text));
}

/** The words in one, beginning with each of them by turns. */
function turns(words: readonly NameWord[]): string[] {
  const spelt = words.map((word) => word.spelt);
  return spelt.map((_, at) => oneSpelling([...spelt.slice(at), ...spelt.slice(0, at)].join('')));
}

function firstOnly({ given: one }: NameWords, { given: other }: NameWords): Agreed | undefined {
  if (one === undefined || other === undefined) return undefined;
  const agreement = compareWords(one, other);
  const agree = agreement === 'same' || agreement === 'written' || agreement === 'called';
  return agree ? { likeness: 'first', reason: 'same first name' } : undefined;
}

function reasonOf(worst: Agreement, pairs: readonly Pair[], longer: boolean): string {
  if (worst === 'called') {
    const called = pairs.find((pair) => pair.agreement === 'called');
    return capitals([called?.one.text ?? '', called?.other.text ?? '']).join(' can be ');
  }
  if (worst === 'slip') return 'names agree but for one letter';
  if (pairs.some((pair) => pair.agreement === 'initial')) return 'names agree but for an initial';
  if (longer) return 'names agree, one is longer';
  return worst === 'written' ? 'names agree in another writing' : 'same name';
}

/** The words with capitals, the shorter first. */
function capitals(words: readonly string[]): string[] {
  return words
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
}
