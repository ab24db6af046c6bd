import { failure, type Result, success } from '../../result.ts';
import { LEAST } from '../measured.ts';
import { quantile } from '../numerics/quantile.ts';

/** Where a customer stands: days since the last purchase, how many there were, what they came to in whole units. */
export interface RfmStanding {
  readonly days: number;
  readonly purchases: number;
  readonly spent: number;
}

/** Scores from 1 to 5, where 5 is bought most recently, most often, most. */
export interface RfmScores {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** The values from which on each score is another, and how many customers they were made of. */
export interface RfmBounds {
  readonly days: readonly number[];
  readonly purchases: readonly number[];
  readonly spent: readonly number[];
  readonly n: number;
}

const FIFTHS = [0.2, 0.4, 0.6, 0.8] as const;

/** The four values from which on a score is another: the bounds of the fifths, and one more. */
export function rfmThresholds(values: readonly number[]): number[] {
  const sorted = values.toSorted((one, other) => one - other);
  return FIFTHS.map((share) => quantile(sorted, share) + 1);
}

/** The bounds of the scores among these customers; refused for few. */
export function rfmBounds(standings: readonly RfmStanding[]): Result<RfmBounds> {
  const n = standings.length;
  if (n < LEAST) {
    return failure(
      'refused',
      `Not enough data: ${n} customers have bought, and ${LEAST} are needed.`,
    );
  }
  const boundsOf = (name: keyof RfmStanding) =>
    rfmThresholds(standings.map((standing) => standing[name]));
  return success({
    days: boundsOf('days'),
    purchases: boundsOf('purchases'),
    spent: boundsOf('spent'),
    n,
  });
}

/**
 * The scores of a customer by the bounds of all, by fifths as the package rfm 0.3.0 makes them
 * (rsquaredacademy.com/rfm; after Hughes, “Strategic Database Marketing”, 1994).
 */
export function rfmScoresOf(standing: RfmStanding, bounds: RfmBounds): RfmScores {
  return {
    recency: 5 - reached(bounds.days, standing.days),
    frequency: 1 + reached(bounds.purchases, standing.purchases),
    monetary: 1 + reached(bounds.spent, standing.spent),
  };
}

const reached = (thresholds: readonly number[], value: number) =>
  thresholds.filter((threshold) => threshold <= value).length;
