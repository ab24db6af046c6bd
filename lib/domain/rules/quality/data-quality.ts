import type { PointKind } from '../../detection.ts';

/** Something that is written down of a contact, and when it was last written or seen to hold. */
export interface Fact {
  readonly value: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** A point of a contact, as its data quality is judged. */
export interface PointFact extends Fact {
  readonly kind: PointKind;
  readonly held: 'personal' | 'shared' | 'company';
}

/** What is written down of a contact. */
export interface ContactFacts {
  readonly name: string;
  readonly title?: Fact;
  readonly company?: Fact;
  readonly points: readonly PointFact[];
}

/** One thing that is missing, old or only guessed, and what to do about it. */
export interface Finding {
  readonly about: 'missing' | 'old' | 'guessed';
  readonly what: 'name' | 'address' | 'number' | 'company' | 'title';
  readonly words: string;
  readonly advice: string;
}

/** How good the data of a contact is: three figures and their sum, from 0 to 100; `n` counts what was judged. */
export interface DataQuality {
  readonly quality: number;
  readonly completeness: number;
  readonly freshness: number;
  readonly certainty: number;
  readonly n: number;
  readonly findings: readonly Finding[];
}

const DAY = 86_400_000;
/** What a complete contact is made of, in percent. */
const WEIGHTS: Readonly<Record<Finding['what'], number>> = {
  name: 20,
  address: 30,
  number: 15,
  company: 20,
  title: 15,
};
/** What each lack is called, and what to do about it. */
const MISSING: Readonly<Record<Finding['what'], readonly [words: string, advice: string]>> = {
  name: ['The whole name is not known.', 'Add first name and surname.'],
  address: ['There is no address or account to write to.', 'Ask for an e-mail address.'],
  number: ['There is no telephone number.', 'Ask for a number.'],
  company: ['The company is not known.', 'Ask whom they work for.'],
  title: ['What they do is not known.', 'Ask for their title.'],
};
/** So many days everything is fresh; so many and more nothing is. */
const [FRESH, STALE] = [180, 720];
const [OF_COMPLETENESS, OF_FRESHNESS, OF_CERTAINTY] = [0.5, 0.25, 0.25];

/**
 * The data quality of a contact at an instant, in milliseconds since 1970: half of it is completeness, a quarter each
 * freshness (the mean over what is written down) and certainty (the share of points that are sure to reach them). The
 * weights and days are ours.
 */
export function dataQualityOf(facts: ContactFacts, now: number): DataQuality {
  const missing = missingIn(facts);
  const dated = datedIn(facts);
  const guessed = facts.points.flatMap((point) => guessOf(point) ?? []);
  const sure = facts.points.length - guessed.length;
  const completeness = 100 - missing.reduce((sum, what) => sum + WEIGHTS[what], 0);
  const freshness = meanOf(dated.map(({ fact }) => freshnessOf(fact, now)));
  const certainty = facts.points.length === 0 ? 0 : (100 * sure) / facts.points.length;
  const old = dated.filter(({ fact }) => freshnessOf(fact, now) < 50);
  return {
    quality: Math.round(
      OF_COMPLETENESS * completeness + OF_FRESHNESS * freshness + OF_CERTAINTY * certainty,
    ),
    completeness,
    freshness: Math.round(freshness),
    certainty: Math.round(certainty),
    n: dated.length + 1,
    findings: [
      ...missing.map((what): Finding => {
        const [words, advice] = MISSING[what];
        return { about: 'missing', what, words, advice };
      }),
      ...old.map(({ what, fact }) => oldFinding(what, fact, now)),
      ...guessed,
    ],
  };
}

function missingIn({ name, title, company, points }: ContactFacts): Finding['what'][] {
  const words = name.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;
  const whole = !name.includes('@') && (words.length > 1 || unspaced.test(name));
  const reached = (kinds: readonly PointKind[]) => points.some(({ kind }) => kinds.includes(kind));
  const there: Record<Finding['what'], boolean> = {
    name: whole,
    address: reached(['email', 'handle']),
    number: reached(['phone']),
    company: company !== undefined,
    title: title !== undefined,
  };
  return (['name', 'address', 'number', 'company', 'title'] as const).filter(
    (what) => !there[what],
  );
}

/** What was written down on some day. */
interface Dated {
  readonly what: Finding['what'];
  readonly fact: Fact;
}

function datedIn({ title, company, points }: ContactFacts): Dated[] {
  return [
    ...points.map((fact): Dated => ({ what: whatOf(fact), fact })),
    ...(company === undefined ? [] : [{ what: 'company' as const, fact: company }]),
    ...(title === undefined ? [] : [{ what: 'title' as const, fact: title }]),
  ];
}

function whatOf({ kind }: PointFact): 'number' | 'address' {
  return kind === 'phone' ? 'number' : 'address';
}

/** From 100, for half a year, down to 0 after two. */
function freshnessOf({ at }: Fact, now: number): number {
  const days = (now - at) / DAY;
  return Math.min(100, Math.max(0, (100 * (STALE - days)) / (STALE - FRESH)));
}

function oldFinding(what: Finding['what'], { value, at }: Fact, now: number): Finding {
  const months = Math.floor((now - at) / (30.44 * DAY));
  return {
    about: 'old',
    what,
    words: `${value} was last seen to hold ${months} months ago.`,
    advice: 'Ask whether it still does, and change it where not.',
  };
}

/** Why a point may not reach them, and them alone. */
function guessOf(point: PointFact): Finding | undefined {
  const { kind, held, value } = point;
  const what = whatOf(point);
  const guessed = (words: string, advice: string) =>
    ({ about: 'guessed', what, words, advice }) as const;
  if (kind === 'alias')
    return guessed(
      'On one site only their name is known.',
      'Keep an address or a number of theirs.',
    );
  if (held !== 'personal')
    return guessed(`${value} reaches several people.`, 'Ask for one of their own.');
  if (kind === 'phone' && !value.trim().startsWith('+'))
    return guessed(`${value} does not tell its country.`, 'Write it with a + and the country.');
  return undefined;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}
