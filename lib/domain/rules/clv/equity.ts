import { failure, type Result, success } from '../../result.ts';
import { chancesOfFuturePurchases, expectedFuturePurchases } from './bg-nbd.ts';
import { fitBgNbd } from './bg-nbd-fit.ts';
import {
  type ClvModels,
  discountedPurchases,
  type Expected,
  type Horizon,
  isHorizon,
  NO_HORIZON,
  YEAR_AHEAD,
} from './expected-clv.ts';
import { expectedSpend, meanSquareOfSpend } from './gamma-gamma.ts';
import { fitGammaGamma } from './gamma-gamma-fit.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** Into so many parts customers are put, each left out once, to see how far the models lean on whom they were fitted to. */
const PARTS = 10;

/** The bound of eight of ten outcomes of a normal distribution, in standard deviations. */
const SPREAD = 1.2816;

/** The two models that are likeliest for these customers, or why there are none. */
export function fitClvModels(customers: readonly PurchaseHistory[]): Result<ClvModels> {
  const purchases = fitBgNbd(customers);
  if (!purchases.ok) return purchases;
  const spending = fitGammaGamma(customers);
  if (!spending.ok) return spending;
  return success({ purchases: purchases.value, spending: spending.value });
}

/** What all customers are expected to pay in so many weeks, or nothing where that has no mean. */
function totalOf(
  { purchases, spending }: ClvModels,
  customers: readonly PurchaseHistory[],
  weeks: number,
) {
  return customers.reduce((sum, customer) => {
    const spend = expectedSpend(spending, customer) ?? Number.NaN;
    return sum + spend * expectedFuturePurchases(purchases, customer, weeks);
  }, 0);
}

/** How far what one customer pays in so many weeks varies by chance. */
function varianceOf({ purchases, spending }: ClvModels, customer: PurchaseHistory, weeks: number) {
  const chances = chancesOfFuturePurchases(purchases, customer, weeks);
  const square = chances.reduce(
    (sum, chance, count) => sum + chance * meanSquareOfSpend(spending, customer, count),
    0,
  );
  return square - totalOf({ purchases, spending }, [customer], weeks) ** 2;
}

/** How far the total varies with whom the models were fitted to, by leaving out a part at a time (a jackknife). */
function leaningOf(customers: readonly PurchaseHistory[], weeks: number): number {
  const totals = Array.from({ length: PARTS }, (_, part) => {
    const models = fitClvModels(customers.filter((__, index) => index % PARTS !== part));
    return models.ok ? totalOf(models.value, customers, weeks) : Number.NaN;
  });
  const mean = totals.reduce((sum, total) => sum + total, 0) / PARTS;
  const squares = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  return (squares * (PARTS - 1)) / PARTS;
}

/**
 * What all present customers together are expected to pay until the horizon, discounted, in minor units (customer
 * equity without customers to come: Blattberg, Deighton, “Manage Marketing by the Customer Equity Test”, Harvard
 * Business Review, 1996). The range takes in chance and how far the models lean on whom they were fitted to, not that
 * they may be wrong. It takes eleven fits: call it off the main thread.
 */
export function customerEquity(
  customers: readonly PurchaseHistory[],
  horizon: Horizon = YEAR_AHEAD,
): Result<Expected> {
  if (!isHorizon(horizon)) return failure('invalid', NO_HORIZON);
  const models = fitClvModels(customers);
  if (!models.ok) return models;
  const weeks = horizon.steps * horizon.weeks;
  const plain = totalOf(models.value, customers, weeks);
  const value = customers.reduce((sum, customer) => {
    const spend = expectedSpend(models.value.spending, customer) ?? Number.NaN;
    return sum + spend * discountedPurchases(models.value.purchases, customer, horizon);
  }, 0);
  const chance = customers.reduce((sum, one) => sum + varianceOf(models.value, one, weeks), 0);
  const spread = SPREAD * Math.sqrt(chance + leaningOf(customers, weeks)) * (value / plain);
  if (!Number.isFinite(value) || !Number.isFinite(spread)) {
    return failure(
      'refused',
      'Not enough data: customers spend so differently that no range can be given for all of them.',
    );
  }
  return success({
    value: Math.round(value),
    low: Math.round(Math.max(0, value - spread)),
    high: Math.round(value + spread),
    n: customers.length,
  });
}
