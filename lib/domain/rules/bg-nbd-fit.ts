import { failure, type Result, success } from '../result.ts';
import type { BgNbd, RepeatHistory } from './bg-nbd.ts';
import { logGamma } from './numerics/log-gamma.ts';
import { minimumNear } from './numerics/minimum.ts';

/** A model with the logarithm of its likelihood and the number of customers that it was fitted to. */
export interface FittedBgNbd extends BgNbd {
  readonly logLikelihood: number;
  readonly n: number;
}

/** How many customers, and how many of them with a repeat purchase, a fit needs. */
export const BG_NBD_NEEDS = { customers: 50, repeaters: 10 } as const;

/** Beyond this a parameter has run away: the data do not tell it. */
const LARGEST = 1e4;
const STARTS = [
  [1, 0.1, 1, 3],
  [0.3, 0.5, 0.5, 1],
] as const;

/** Customers with the same number of repeats, counted by their times. */
interface Group {
  readonly repeats: number;
  readonly n: number;
  readonly times: readonly {
    readonly last: number;
    readonly observed: number;
    readonly n: number;
  }[];
}

function grouped(customers: readonly RepeatHistory[], unit: number): Group[] {
  const groups = new Map<number, Map<string, { last: number; observed: number; n: number }>>();
  for (const { repeats, last, observed } of customers) {
    const times = groups.get(repeats) ?? new Map();
    groups.set(repeats, times);
    const key = `${last} ${observed}`;
    const same = times.get(key) ?? { last: last / unit, observed: observed / unit, n: 0 };
    times.set(key, { ...same, n: same.n + 1 });
  }
  return [...groups].map(([repeats, times]) => {
    const all = [...times.values()];
    return { repeats, times: all, n: all.reduce((sum, { n }) => sum + n, 0) };
  });
}

/** ln of equation 6, as in Fader, Hardie, Lee, “Implementing the BG/NBD Model … in Excel”, as a sum of logarithms. */
function likelihoodOf({ r, alpha, a, b }: BgNbd, groups: readonly Group[]): number {
  let total = 0;
  for (const { repeats, times, n } of groups) {
    const buying = logGamma(r + repeats) - logGamma(r) + r * Math.log(alpha);
    const staying =
      logGamma(a + b) - logGamma(b) + logGamma(b + repeats) - logGamma(a + b + repeats);
    const leaving = repeats === 0 ? 0 : Math.log(a / (b + repeats - 1));
    total += n * (buying + staying);
    for (const { last, observed, n: same } of times) {
      const alive = -(r + repeats) * Math.log(alpha + observed);
      total += same * alive;
      if (repeats === 0) continue;
      const gone = leaving - (r + repeats) * Math.log(alpha + last) - alive;
      total += same * (Math.max(gone, 0) + Math.log1p(Math.exp(-Math.abs(gone))));
    }
  }
  return total;
}

const isPossible = ({ repeats, last, observed }: RepeatHistory) =>
  Number.isInteger(repeats) &&
  Number.isFinite(observed) &&
  repeats >= 0 &&
  last >= 0 &&
  last <= observed &&
  (repeats === 0 ? last === 0 : last > 0);

function refusal(customers: readonly RepeatHistory[]) {
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
 * The BG/NBD model under which these customers are likeliest, or why there is none; takes up to a second, so call it
 * off the main thread.
 */
export function fitBgNbd(customers: readonly RepeatHistory[]): Result<FittedBgNbd> {
  const refused = refusal(customers);
  if (refused !== undefined) return refused;
  const unit = customers.reduce((sum, { observed }) => sum + observed, 0) / customers.length;
  const groups = grouped(customers, unit);
  const modelAt = (logs: readonly number[]): BgNbd => {
    const [r = 1, alpha = 1, a = 1, b = 1] = logs.map(Math.exp);
    return { r, alpha, a, b };
  };
  const furthest = Math.log(LARGEST);
  const objective = (logs: readonly number[]) =>
    logs.some((log) => Math.abs(log) > furthest) ? Infinity : -likelihoodOf(modelAt(logs), groups);
  const best = STARTS.map((start) => minimumNear(objective, start.map(Math.log))).reduce(
    (one, other) => (other.value < one.value ? other : one),
  );
  if (best.at.some((log) => log > furthest - 1)) {
    return failure(
      'refused',
      'These customers buy too much alike to forecast purchases: nothing tells how they differ.',
    );
  }
  const scaled = modelAt(best.at);
  const repeats = customers.reduce((sum, one) => sum + one.repeats, 0);
  return success({
    ...scaled,
    alpha: scaled.alpha * unit,
    // A density of `repeats` moments in the unit of the data.
    logLikelihood: -best.value - repeats * Math.log(unit),
    n: customers.length,
  });
}
