import { gauss2F1 } from '../numerics/gauss-2f1.ts';

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

/** Repeat purchases that a new customer is expected to make within `time` (equation 9). */
export function expectedPurchases({ r, alpha, a, b }: BgNbd, time: number): number {
  const below = apart(a - 1);
  const c = apart(below + b);
  const shrunk = r * Math.log(alpha / (alpha + time));
  return (c / below) * (1 - gauss2F1(r, b, c, time / (alpha + time), shrunk));
}

/** The chance that this customer still buys (Fader, Hardie, “Computing P(alive) Using the BG/NBD Model”, 2008). */
export function probabilityAlive({ r, alpha, a, b }: BgNbd, customer: RepeatHistory): number {
  const { repeats, last, observed } = customer;
  if (repeats === 0) return 1;
  const logOdds = (r + repeats) * Math.log((alpha + observed) / (alpha + last));
  return 1 / (1 + (a / (b + repeats - 1)) * Math.exp(logOdds));
}

/** The model of customers who still buy after such a history: what they did tells their rates and chances. */
function modelAfter({ r, alpha, a, b }: BgNbd, { repeats, observed }: RepeatHistory): BgNbd {
  return { r: r + repeats, alpha: alpha + observed, a, b: b + repeats };
}

/** Purchases that this customer is expected to make in the `time` after what was observed (equation 10). */
export function expectedFuturePurchases(
  model: BgNbd,
  customer: RepeatHistory,
  time: number,
): number {
  const alive = probabilityAlive(model, customer);
  return alive * expectedPurchases(modelAfter(model, customer), time);
}

/** A list of chances ends where a number of purchases is less likely than this. */
const SMALLEST = 1e-15;
const MOST_CHANCES = 20_000;

/** The chances that a new customer makes 0, 1, 2, … repeat purchases within `time` (equation 8), as far as they count. */
export function chancesOfPurchases({ r, alpha, a, b }: BgNbd, time: number): number[] {
  const logShare = Math.log(time / (alpha + time));
  const chances: number[] = [];
  // The chance of so many purchases for who never leaves, of fewer, of staying after as many, of leaving at the last.
  let logCounted = r * Math.log(alpha / (alpha + time));
  let fewer = 0;
  let staying = 1;
  let leaving = 0;
  for (let count = 0; count < MOST_CHANCES; count += 1) {
    const counted = Math.exp(logCounted);
    const chance = staying * counted + leaving * Math.max(0, 1 - fewer);
    if (chance < SMALLEST && fewer > 0.5) break;
    chances.push(chance);
    fewer += counted;
    leaving = (staying * a) / (a + b + count);
    staying *= (b + count) / (a + b + count);
    logCounted += Math.log((r + count) / (count + 1)) + logShare;
  }
  return chances;
}

/** The chances that this customer makes 0, 1, 2, … purchases in the `time` after what was observed. */
export function chancesOfFuturePurchases(
  model: BgNbd,
  customer: RepeatHistory,
  time: number,
): number[] {
  const alive = probabilityAlive(model, customer);
  const chances = chancesOfPurchases(modelAfter(model, customer), time);
  return chances.map((chance, count) => alive * chance + (count === 0 ? 1 - alive : 0));
}
