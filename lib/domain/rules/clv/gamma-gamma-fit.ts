import { failure, type Result, success } from '../../result.ts';
import { digamma, logGamma } from '../numerics/log-gamma.ts';
import type { Slope } from '../numerics/minimum.ts';
import type { GammaGamma, Spending } from './gamma-gamma.ts';
import { likeliest } from './likeliest.ts';

/** A model with the logarithm of its likelihood and the number of customers that it was fitted to. */
export interface FittedGammaGamma extends GammaGamma {
  readonly logLikelihood: number;
  readonly n: number;
}

/** How many customers with a repeat purchase that was paid for a fit needs. */
export const GAMMA_GAMMA_NEEDS = 10;

/** Where the search begins, with money in the mean spend of all. */
const STARTS = [
  [1, 1, 1],
  [5, 3, 0.5],
] as const;

/** What customers with the same number of repeats spent in the mean. */
interface Group {
  readonly repeats: number;
  readonly spends: readonly number[];
}

function grouped(customers: readonly Spending[], unit: number): Group[] {
  const groups = new Map<number, number[]>();
  for (const { repeats, meanSpend } of customers) {
    const spends = groups.get(repeats) ?? [];
    groups.set(repeats, spends);
    spends.push(meanSpend / unit);
  }
  return [...groups].map(([repeats, spends]) => ({ repeats, spends }));
}

/** ln of the likelihood (note 025, equation 1a) and its derivatives by p, q, v. */
function likelihoodOf({ p, q, v }: GammaGamma, groups: readonly Group[]): Slope {
  let value = 0;
  const gradient: [number, number, number] = [0, 0, 0];
  for (const { repeats: x, spends } of groups) {
    const shape = p * x;
    const n = spends.length;
    value += n * (logGamma(shape + q) - logGamma(shape) - logGamma(q) + q * Math.log(v));
    gradient[0] += n * x * (digamma(shape + q) - digamma(shape));
    gradient[1] += n * (digamma(shape + q) - digamma(q) + Math.log(v));
    for (const spend of spends) {
      const whole = v + x * spend;
      const [logPaid, logWhole] = [Math.log(x * spend), Math.log(whole)];
      value += shape * logPaid - Math.log(spend) - (shape + q) * logWhole;
      gradient[0] += x * (logPaid - logWhole);
      gradient[1] -= logWhole;
      gradient[2] += q / v - (shape + q) / whole;
    }
  }
  return { value, gradient };
}

const isPaying = ({ repeats, meanSpend }: Spending) => repeats > 0 && meanSpend > 0;

/** The Gamma-Gamma model under which the spending of these customers is likeliest, however few they are. */
export function likeliestGammaGamma(customers: readonly Spending[]): FittedGammaGamma {
  const paying = customers.filter(isPaying);
  const n = paying.length;
  const unit = paying.reduce((sum, { meanSpend }) => sum + meanSpend, 0) / n;
  const groups = grouped(paying, unit);
  const modelOf = ([p = 1, q = 1, v = 1]: readonly number[]) => ({ p, q, v });
  const model = modelOf(likeliest((one) => likelihoodOf(modelOf(one), groups), STARTS, n));
  // A likelihood of so many amounts counts in the unit of money of the data.
  const logLikelihood = likelihoodOf(model, groups).value - n * Math.log(unit);
  return { ...model, v: model.v * unit, logLikelihood, n };
}

/**
 * The Gamma-Gamma model fitted to these customers, or why there is none. It looks at those with a repeat purchase that
 * was paid for, and takes it that how much somebody pays has nothing to do with how often.
 */
export function fitGammaGamma(customers: readonly Spending[]): Result<FittedGammaGamma> {
  const wrong = customers.findIndex(
    ({ repeats, meanSpend }) => !Number.isInteger(repeats) || !Number.isFinite(meanSpend),
  );
  if (wrong >= 0) {
    return failure('invalid', `The purchases of customer ${wrong + 1} are no numbers.`);
  }
  const n = customers.filter(isPaying).length;
  if (n >= GAMMA_GAMMA_NEEDS) return success(likeliestGammaGamma(customers));
  return failure(
    'refused',
    `Not enough data to forecast spending: ${n} customers paid for a second purchase, and ` +
      `${GAMMA_GAMMA_NEEDS} are needed.`,
  );
}
