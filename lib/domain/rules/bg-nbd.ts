import { gauss2F1 } from './numerics/gauss-2f1.ts';
import { logBeta, logGamma } from './numerics/log-gamma.ts';

/**
 * The BG/NBD model of repeat purchases (Fader, Hardie, Lee, “Counting Your Customers the Easy Way”, Marketing
 * Science 24(2), 2005): customers buy at rates of a gamma distribution (`r`, `alpha`) and drop out after a purchase
 * with chances of a beta distribution (`a`, `b`); `alpha` counts in the unit of time of the data.
 */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What the model looks at of one customer: repeat purchases, time from the first to the last, time from the first. */
export interface RepeatHistory {
  readonly repeats: number;
  readonly last: number;
  readonly observed: number;
}

/** The formulas divide by a − 1 and a + b − 1: so near to zero they are taken this far from it. */
const APART = 1e-6;
const apart = (value: number) => (Math.abs(value) < APART ? APART : value);

/** E[Xₜ | λ, p] over a population whose gamma and beta parameters are these (equations 9 and 10 share this form). */
function purchases({ r, alpha, a, b }: BgNbd, repeats: number, time: number): number {
  const below = apart(a - 1);
  const c = apart(below + b + repeats);
  const shrink = (r + repeats) * Math.log(alpha / (alpha + time));
  const z = time / (alpha + time);
  return (c / below) * (1 - gauss2F1(r + repeats, b + repeats, c, z, shrink));
}

/** Repeat purchases that a new customer is expected to make within `time` (equation 9). */
export function expectedPurchases(model: BgNbd, time: number): number {
  return purchases(model, 0, time);
}

/** The chance that this customer still buys (Fader, Hardie, “Computing P(alive) Using the BG/NBD Model”, 2008). */
export function probabilityAlive({ r, alpha, a, b }: BgNbd, customer: RepeatHistory): number {
  const { repeats, last, observed } = customer;
  if (repeats === 0) return 1;
  const logOdds = (r + repeats) * Math.log((alpha + observed) / (alpha + last));
  return 1 / (1 + (a / (b + repeats - 1)) * Math.exp(logOdds));
}

/** Purchases that this customer is expected to make in the `time` after what was observed (equation 10). */
export function expectedFuturePurchases(
  model: BgNbd,
  customer: RepeatHistory,
  time: number,
): number {
  const later = { ...model, alpha: model.alpha + customer.observed };
  return purchases(later, customer.repeats, time) * probabilityAlive(model, customer);
}

/** The chance that a new customer makes exactly `count` repeat purchases within `time` (equation 8). */
export function probabilityOfPurchases(model: BgNbd, count: number, time: number): number {
  const { r, alpha, a, b } = model;
  const none = r * Math.log(alpha / (alpha + time));
  const logShare = Math.log(time / (alpha + time));
  const counted = (j: number) =>
    j === 0
      ? Math.exp(none)
      : Math.exp(logGamma(r + j) - logGamma(r) - logGamma(j + 1) + none + j * logShare);
  const staying = Math.exp(logBeta(a, b + count) - logBeta(a, b)) * counted(count);
  if (count === 0) return staying;
  let fewer = 0;
  for (let j = 0; j < count; j += 1) fewer += counted(j);
  const leaving = Math.exp(logBeta(a + 1, b + count - 1) - logBeta(a, b));
  return staying + leaving * Math.max(0, 1 - fewer);
}
