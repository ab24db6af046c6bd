import { foldedName } from '../../names.ts';

/** How somebody showed that they are interested in something. */
export const INTEREST_SIGNS = ['bought', 'preferred', 'raised', 'accepted', 'clicked'] as const;

/** One of the ways to show an interest. */
export type InterestSignKind = (typeof INTEREST_SIGNS)[number];

/** One occasion on which somebody showed what they are interested in. */
export interface InterestSign {
  readonly kind: InterestSignKind;
  readonly at: number;
  /** Texts that name an interest by themselves where they are short: items, topics. */
  readonly names: readonly string[];
  /** A text that counts for the interests that it mentions. */
  readonly text?: string;
}

/** Something that somebody is interested in, with what tells it. */
export interface Interest {
  readonly name: string;
  /** On so many occasions they showed it, in all and in each way. */
  readonly n: number;
  readonly signs: Readonly<Partial<Record<InterestSignKind, number>>>;
  /** When they showed it last. */
  readonly newest: number;
}

/** So many occasions make an interest. */
export const INTEREST_FROM = 2;
/** An occasion tells nothing any more after so many days. */
export const INTEREST_DAYS = 730;
/** So many interests are told at most. */
const MOST = 3;
/** A longer text than this, in words, is a sentence and no name. */
const LONGEST_NAME = 3;
const DAY = 86_400_000;

/**
 * What somebody is interested in, the most often shown first: whatever is named on two occasions or more within two
 * years, in one writing or another. A name that only says more than one that is told (“black toner”) counts there.
 */
export function interestsOf(signs: readonly InterestSign[], now: number): Interest[] {
  const recent = signs.filter(({ at }) => at <= now && now - at <= INTEREST_DAYS * DAY);
  const told = recent.map((sign) => ({ sign, said: saidIn(sign) }));
  const named = new Map<string, { name: string; at: number }>();
  for (const { names, at } of recent) {
    for (const name of names.map((one) => one.trim())) {
      const folded = foldedName(name);
      const known = named.get(folded);
      const isName = folded !== '' && folded.split(' ').length <= LONGEST_NAME;
      if (isName && (known === undefined || known.at < at)) named.set(folded, { name, at });
    }
  }
  const found = [...named]
    .map(([folded, { name }]) => {
      const theirs = told.filter(({ said }) => said.some((one) => mentions(one, folded)));
      return {
        folded,
        interest: interestFrom(
          name,
          theirs.map(({ sign }) => sign),
        ),
      };
    })
    .filter(({ interest }) => interest.n >= INTEREST_FROM)
    .toSorted(
      (one, other) =>
        other.interest.n - one.interest.n ||
        other.interest.newest - one.interest.newest ||
        one.folded.length - other.folded.length ||
        (one.folded < other.folded ? -1 : 1),
    );
  const kept: typeof found = [];
  for (const one of found) {
    const isTold = kept.some(
      ({ folded }) => mentions(one.folded, folded) || mentions(folded, one.folded),
    );
    if (!isTold) kept.push(one);
  }
  return kept.slice(0, MOST).map(({ interest }) => interest);
}

function saidIn({ names, text = '' }: InterestSign): string[] {
  return [...names, text].map(foldedName).filter((one) => one !== '');
}

/** Whether a folded text has a folded name in it, as whole words. */
function mentions(text: string, name: string): boolean {
  const bare = (one: string) => ` ${one.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return bare(text).includes(bare(name));
}

function interestFrom(name: string, theirs: readonly InterestSign[]): Interest {
  const signs: Partial<Record<InterestSignKind, number>> = {};
  for (const { kind } of theirs) signs[kind] = (signs[kind] ?? 0) + 1;
  const newest = Math.max(...theirs.map(({ at }) => at));
  return { name, n: theirs.length, signs, newest };
}
