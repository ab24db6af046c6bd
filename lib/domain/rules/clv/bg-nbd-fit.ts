import { failure, type Result, success } from '../../result.ts';
import { digamma, logGamma } from '../numerics/log-gamma.ts';
import type { Slope } from '../numerics/minimum.ts';
import type { BgNbd, RepeatHistory } from './bg-nbd.ts';
import { likeliest } from './likeliest.ts';

/** A model with the logarithm of its likelihood and the number of customers that it was fitted to. */
export interface FittedBgNbd extends BgNbd {
  readonly logLikelihood: number;
  readonly n: number;
}

/** How many customers, and how many of them with a repeat purchase, a fit needs. */
export const BG_NBD_NEEDS = { customers: 50, repeaters: 10 } as const;

/** Where the search begins, with time in the mean time that customers were observed for. */
const STARTS = [
  [1, 0.1, 1, 3],
  [0.3, 0.5, 0.5, 1],
] as const;

/** Customers with the same times, `n` of them. */
interface Times {
  readonly last: number;
  readonly observed: number;
  n: number;
}

/** Customers with the same number of repeats, `n` of them. */
interface Group {
  readonly repeats: number;
  readonly n: number;
  readonly times: readonly Times[];
}

function grouped(customers: readonly RepeatHistory[], unit: number): Group[] {
  const groups = new Map<number, Map<string, Times>>();
  for (const { repeats, last, observed } of customers) {
    const times = groups.get(repeats) ?? new Map<string, Times>();
    groups.set(repeats, times);
    const key = `${last} ${observed}`;
    const same = times.get(key) ?? { last: last / unit, observed: observed / unit, n: 0 };
    same.n += 1;
    times.set(key, same);
  }
  return [...groups].map(([repeats, times]) => {
    const all = [...times.values()];
    return { repeats, times: all, n: all.reduce((sum, { n }) => sum + n, 0) };
  });
}

/**
 * ln of equation 6 and its derivatives by r, α, a, b; its last factor is a sum of two powers, taken by the larger one,
 * as either alone may be too small for a number.
 */
function likelihoodOf({ r, alpha, a, b }: BgNbd, groups: readonly Group[]): Slope {
  let value = 0;
  const gradient: [number, number, number, number] = [0, 0, 0, 0];
  for (const { repeats: x, times, n } of groups) {
    value += n * (logGamma(r + x) - logGamma(r) + r * Math.log(alpha));
    value += n * (logGamma(a + b) - logGamma(b) + logGamma(b + x) - logGamma(a + b + x));
    gradient[0] += n * (digamma(r + x) - digamma(r) + Math.log(alpha));
    gradient[1] += (n * r) / alpha;
    gradient[2] += n * (digamma(a + b) - digamma(a + b + x));
    gradient[3] += n * (digamma(a + b) - digamma(b) + digamma(b + x) - digamma(a + b + x));
    for (const { last, observed, n: same } of times) {
      const logStayed = Math.log(alpha + observed);
      const logLeft = Math.log(alpha + last);
      value -= same * (r + x) * logStayed;
      // The odds that this customer left after the last purchase; nobody leaves without one.
      const odds =
        x === 0 ? -Infinity : Math.log(a / (b + x - 1)) + (r + x) * (logStayed - logLeft);
      value += same * (Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))));
      const left = 1 / (1 + Math.exp(-odds));
      gradient[0] -= same * ((1 - left) * logStayed + left * logLeft);
      gradient[1] -= same * (r + x) * ((1 - left) / (alpha + observed) + left / (alpha + last));
      gradient[2] += (same * left) / a;
      gradient[3] -= x === 0 ? 0 : (same * left) / (b + x - 1);
    }
  }
  return { value, gradient };
}

const isPossible = ({ repeats, last, observed }: RepeatHistory) =>
  Number.isInteger(repeats) &&
  Number.isFinite(observed) &&
  repeats >= 0 &&
  last >= 0 &&
  last <= observed &&
  (repeats === 0 ? last === 0 : last > 0);

function refusalOf(customers: readonly RepeatHistory[]) {
  const wrong = customers.findIndex((one) => !isPossible(one));
  if (wrong >= 0) {
    return failure('invalid', `The purchases of customer ${wrong + 1} contradict each other.`);
  }
  const repeaters = customers.filter(({ repeats }) => repeats > 0).length;
  if (customers.length >= BG_NBD_NEEDS.customers && repeaters >= BG_NBD_NEEDS.repeaters) return;
  return failure(
    'refused',
    `Not enough data to forecast purchases: ${customers.length} customers, ${repeaters} of whom bought again. ` +
      `${BG_NBD_NEEDS.customers} customers are needed, ${BG_NBD_NEEDS.repeaters} of whom bought again.`,
  );
}

/**
 * The BG/NBD model under which these customers are likeliest, however few they are; where they are so much alike that
 * they leave a parameter open, one of those that fit.
 */
export function likeliestBgNbd(customers: readonly RepeatHistory[]): FittedBgNbd {
  const n = customers.length;
  const unit = customers.reduce((sum, { observed }) => sum + observed, 0) / n || 1;
  const groups = grouped(customers, unit);
  const modelOf = ([r = 1, alpha = 1, a = 1, b = 1]: readonly number[]) => ({ r, alpha, a, b });
  const model = modelOf(likeliest((one) => likelihoodOf(modelOf(one), groups), STARTS, n));
  const repeats = customers.reduce((sum, one) => sum + one.repeats, 0);
  // A likelihood of so many moments counts in the unit of time of the data.
  const logLikelihood = likelihoodOf(model, groups).value - repeats * Math.log(unit);
  return { ...model, alpha: model.alpha * unit, logLikelihood, n };
}

/**
 * The BG/NBD model fitted to these customers, or why there is none. Less than a second for ten thousands of customers,
 * but call it off the main thread.
 */
export function fitBgNbd(customers: readonly RepeatHistory[]): Result<FittedBgNbd> {
  return refusalOf(customers) ?? success(likeliestBgNbd(customers));
}
