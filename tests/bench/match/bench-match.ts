import { figureOf } from '../figures.ts';
import type { Report } from '../report.ts';
import { measureDuplicates } from './duplicate-times.ts';
import { judgePairs } from './judged-pairs.ts';

const PAIRS = 10_000;
const SEED = 20_261_127;

const NOTES = [
  'Invented pairs of fifteen cultures, the same for the same seed: of each person some addresses, mostly the company, sometimes the title, written down twice and changed in between; or of two people with something in common. “Found” counts also those of whom nothing but the name was written down twice: nobody could tell them from namesakes.',
  'Bounds: 95 %, Wilson. Pairs are judged in Node; who else somebody may be is looked up in Chromium, in a store whose invented people have few names and many colleagues each.',
];

/** Measures how right it is what is said of invented pairs of contacts, and how long one is looked for among many. */
export async function benchMatch(say: (line: string) => void): Promise<Report> {
  say(`judging ${PAIRS} pairs …`);
  const { shares, sorts, times } = judgePairs(PAIRS, SEED);
  say('filling a store with 100,000 contacts …');
  const found = await measureDuplicates();
  return {
    name: 'match',
    browser: `Node ${process.version} and Chromium`,
    figures: [figureOf('a pair', times), ...found],
    notes: NOTES,
    shares,
    sorts,
  };
}
