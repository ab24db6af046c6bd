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

const FIFTHS = [0.2, 0.4, 0.6, 0.8] as const;

/** The four values from which on a score is another: the bounds of the fifths, and one more. */
export function rfmThresholds(values: readonly number[]): number[] {
  const sorted = values.toSorted((one, other) => one - other);
  return FIFTHS.map((share) => quantile(sorted, share) + 1);
}

/**
 * The scores of customers among each other, in their order, by fifths as the package rfm 0.3.0 makes them
 * (rsquaredacademy.com/rfm; after Hughes, “Strategic Database Marketing”, 1994); refused for few customers.
 */
export function rfmScores(standings: readonly RfmStanding[]): Result<RfmScores[]> {
  if (standings.length < LEAST) {
    return failure(
      'refused',
      `Not enough data: ${standings.length} customers have bought, and ${LEAST} are needed.`,
    );
  }
  const thresholdsOf = (name: keyof RfmStanding) =>
    rfmThresholds(standings.map((standing) => standing[name]));
  const [days, purchases, spent] = [
    thresholdsOf('days'),
    thresholdsOf('purchases'),
    thresholdsOf('spent'),
  ];
  return success(
    standings.map((standing) => ({
      recency: 5 - reached(days, standing.days),
      frequency: 1 + reached(purchases, standing.purchases),
      monetary: 1 + reached(spent, standing.spent),
    })),
  );
}

const reached = (thresholds: readonly number[], value: number) =>
  thresholds.filter((threshold) => threshold <= value).length;
