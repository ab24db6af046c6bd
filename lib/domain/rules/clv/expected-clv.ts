import { failure, type Result, success } from '../../result.ts';
import { chancesOfFuturePurchases, expectedFuturePurchases, probabilityAlive } from './bg-nbd.ts';
import type { FittedBgNbd } from './bg-nbd-fit.ts';
import { expectedSpend, spendBelow } from './gamma-gamma.ts';
import type { ClvModels } from './models.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** How far ahead is looked: so many steps of so many weeks, where money is worth less by `discount` with each. */
export interface Horizon {
  readonly steps: number;
  readonly weeks: number;
  readonly discount: number;
}

/** The twelve months ahead, at 1 % a month as the package lifetimes takes it. */
export const YEAR_AHEAD: Horizon = { steps: 12, weeks: 365.25 / 7 / 12, discount: 0.01 };

/** Eight of ten outcomes lie between `low` and `high`. */
export const INTERVAL = 0.8;

/** An expected figure, never without the range that eight of ten outcomes lie in. */
export interface Expected {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many customers the model was fitted to. */
  readonly n: number;
}

/** What a customer is expected to bring, in minor units, and what that rests on. */
export interface ExpectedClv extends Expected {
  readonly purchases: Expected;
  /** The chance that the customer still buys. */
  readonly alive: number;
}

/** The sentence for a horizon that is none. */
export const NO_HORIZON = 'How far to look ahead, and at what discount, is no number above zero.';

/** The sentence for spending that has no mean. */
export const NO_MEAN =
  'Not enough data: customers spend so differently that one purchase does not tell what the next is worth.';

/** Whether a horizon can be looked to. */
export function isHorizon({ steps, weeks, discount }: Horizon): boolean {
  return Number.isInteger(steps) && steps > 0 && weeks > 0 && weeks < Infinity && discount >= 0;
}

/** Purchases in the weeks ahead: the number that is expected, and the range of eight of ten outcomes. */
export function expectedPurchasesOf(
  model: FittedBgNbd,
  customer: PurchaseHistory,
  weeks: number,
): Expected {
  const chances = chancesOfFuturePurchases(model, customer, weeks);
  return {
    value: expectedFuturePurchases(model, customer, weeks),
    low: countBelow(chances, (1 - INTERVAL) / 2),
    high: countBelow(chances, (1 + INTERVAL) / 2),
    n: model.n,
  };
}

/**
 * What this customer is expected to pay until the horizon, discounted by steps: purchases of a step times the expected
 * spend. The range is that of the undiscounted sum, shortened alike; it tells chance, not that the models may be wrong.
 */
export function expectedClv(
  { purchases, spending }: ClvModels,
  customer: PurchaseHistory,
  horizon: Horizon = YEAR_AHEAD,
): Result<ExpectedClv> {
  if (!isHorizon(horizon)) {
    return failure('invalid', NO_HORIZON);
  }
  const spend = expectedSpend(spending, customer);
  if (spend === undefined) {
    return failure('refused', NO_MEAN);
  }
  const weeks = horizon.steps * horizon.weeks;
  const ahead = expectedPurchasesOf(purchases, customer, weeks);
  const discounted = discountedPurchases(purchases, customer, horizon);
  const chances = chancesOfFuturePurchases(purchases, customer, weeks);
  const shortened = ahead.value > 0 ? discounted / ahead.value : 1;
  const bound = (share: number) =>
    Math.round(shortened * spendBelow(spending, customer, chances, share));
  return success({
    value: Math.round(discounted * spend),
    low: bound((1 - INTERVAL) / 2),
    high: bound((1 + INTERVAL) / 2),
    n: purchases.n,
    purchases: ahead,
    alive: probabilityAlive(purchases, customer),
  });
}

/** Purchases that are expected until the horizon, each worth less by the discount of its step. */
export function discountedPurchases(
  model: FittedBgNbd,
  customer: PurchaseHistory,
  { steps, weeks, discount }: Horizon,
): number {
  let before = 0;
  let sum = 0;
  for (let step = 1; step <= steps; step += 1) {
    const until = expectedFuturePurchases(model, customer, step * weeks);
    sum += (until - before) / (1 + discount) ** step;
    before = until;
  }
  return sum;
}

/** The number of purchases that is not exceeded with a chance of `share`. */
function countBelow(chances: readonly number[], share: number): number {
  let sum = 0;
  const count = chances.findIndex((chance) => {
    sum += chance;
    return sum >= share;
  });
  return count < 0 ? chances.length - 1 : count;
}
