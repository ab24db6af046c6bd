import { type Result, success } from '../../result.ts';
import { expectedFuturePurchases } from './bg-nbd.ts';
import { type FittedBgNbd, fitBgNbd, likeliestBgNbd } from './bg-nbd-fit.ts';
import { expectedSpend } from './gamma-gamma.ts';
import { type FittedGammaGamma, fitGammaGamma, likeliestGammaGamma } from './gamma-gamma-fit.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** The two models that tell how often customers buy, and for how much. */
export interface ClvModels {
  readonly purchases: FittedBgNbd;
  readonly spending: FittedGammaGamma;
}

/** Both models fitted to these customers, or why there are none. */
export function fitClvModels(customers: readonly PurchaseHistory[]): Result<ClvModels> {
  const purchases = fitBgNbd(customers);
  if (!purchases.ok) return purchases;
  const spending = fitGammaGamma(customers);
  if (!spending.ok) return spending;
  return success({ purchases: purchases.value, spending: spending.value });
}

/** What these customers are expected to pay in so many weeks, undiscounted; no number where a spend has no mean. */
export function expectedTotal(
  { purchases, spending }: ClvModels,
  customers: readonly PurchaseHistory[],
  weeks: number,
): number {
  return customers.reduce((sum, customer) => {
    const spend = expectedSpend(spending, customer) ?? Number.NaN;
    return sum + spend * expectedFuturePurchases(purchases, customer, weeks);
  }, 0);
}

/** Into so many parts customers are put, each left out once. */
const PARTS = 10;

/** How far the expected total varies with whom the models were fitted to, as a standard deviation (a jackknife). */
export function leaningOfTotal(customers: readonly PurchaseHistory[], weeks: number): number {
  const totals = Array.from({ length: PARTS }, (_, part) => {
    const others = customers.filter((__, index) => index % PARTS !== part);
    const models = {
      purchases: likeliestBgNbd(others),
      spending: likeliestGammaGamma(others),
    };
    return expectedTotal(models, customers, weeks);
  });
  const mean = totals.reduce((sum, total) => sum + total, 0) / PARTS;
  const squares = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  return Math.sqrt((squares * (PARTS - 1)) / PARTS);
}
