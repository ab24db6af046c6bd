import { failure, type Result, success } from '../../result.ts';
import { quantile } from '../numerics/quantile.ts';
import { chancesFrom, drawnNormal } from '../numerics/random.ts';
import { drawnTotals } from './drawn-totals.ts';
import {
  discountedPurchases,
  type Expected,
  type Horizon,
  INTERVAL,
  isHorizon,
  NO_HORIZON,
  NO_MEAN,
  YEAR_AHEAD,
} from './expected-clv.ts';
import { expectedSpend } from './gamma-gamma.ts';
import { expectedTotal, fitClvModels, leaningOfTotal } from './models.ts';
import type { PurchaseHistory } from './purchase-history.ts';

const DRAWS = 500;
const SEED = 1;

/**
 * What all present customers together are expected to pay until the horizon, discounted, in minor units (customer
 * equity without customers to come: Blattberg, Deighton, “Manage Marketing by the Customer Equity Test”, Harvard
 * Business Review, 1996). The range of eight of ten outcomes takes in chance and how far the models lean on whom they
 * were fitted to, not that they may be wrong. It takes eleven fits: call it off the main thread.
 */
export function customerEquity(
  customers: readonly PurchaseHistory[],
  horizon: Horizon = YEAR_AHEAD,
): Result<Expected> {
  if (!isHorizon(horizon)) return failure('invalid', NO_HORIZON);
  const models = fitClvModels(customers);
  if (!models.ok) return models;
  const { purchases, spending } = models.value;
  const value = customers.reduce((sum, customer) => {
    const spend = expectedSpend(spending, customer) ?? Number.NaN;
    return sum + spend * discountedPurchases(purchases, customer, horizon);
  }, 0);
  if (Number.isNaN(value)) return failure('refused', NO_MEAN);
  const weeks = horizon.steps * horizon.weeks;
  const plain = expectedTotal(models.value, customers, weeks);
  const leaning = leaningOfTotal(customers, weeks);
  const chance = chancesFrom(SEED);
  const outcomes = drawnTotals(models.value, customers, weeks, DRAWS, chance)
    .map((total) => total + leaning * drawnNormal(chance))
    .sort((one, other) => one - other);
  const bound = (share: number) =>
    Math.round(Math.max(0, quantile(outcomes, share)) * (value / plain));
  return success({
    value: Math.round(value),
    low: bound((1 - INTERVAL) / 2),
    high: bound((1 + INTERVAL) / 2),
    n: customers.length,
  });
}
