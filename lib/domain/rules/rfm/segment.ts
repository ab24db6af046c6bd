import type { RfmScores } from './scores.ts';

type Range = readonly [least: number, most: number];

/** Segments by ranges of recency, frequency and monetary score; the first that fits is meant. */
const SEGMENTS = [
  ['Champions', [5, 5], [5, 5], [5, 5]],
  ['Potential Loyalist', [3, 5], [3, 5], [2, 5]],
  ['Loyal Customers', [2, 4], [2, 4], [2, 4]],
  ['Promising', [3, 4], [1, 3], [3, 5]],
  ['New Customers', [4, 5], [1, 3], [1, 5]],
  ['Can’t Lose Them', [1, 2], [3, 4], [4, 5]],
  ['At Risk', [1, 2], [2, 5], [4, 5]],
  ['Need Attention', [1, 3], [3, 5], [3, 5]],
  ['About To Sleep', [2, 3], [1, 3], [1, 4]],
  ['Lost', [1, 1], [1, 5], [1, 5]],
] as const satisfies readonly (readonly [string, Range, Range, Range])[];

/** A segment of customers; `Others` are those that no range fits. */
export type RfmSegment = (typeof SEGMENTS)[number][0] | 'Others';

/** The segment that these scores fall into, by the ranges in the help of `rfm_segment` in the package rfm 0.3.0. */
export function rfmSegment({ recency, frequency, monetary }: RfmScores): RfmSegment {
  const isIn = (score: number, [least, most]: Range) => least <= score && score <= most;
  const found = SEGMENTS.find(
    ([, days, purchases, spent]) =>
      isIn(recency, days) && isIn(frequency, purchases) && isIn(monetary, spent),
  );
  return found?.[0] ?? 'Others';
}
