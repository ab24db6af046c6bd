import { drawnGamma } from '../numerics/random.ts';
import { chancesOfFuturePurchases } from './bg-nbd.ts';
import { rateAfter } from './gamma-gamma.ts';
import type { ClvModels } from './models.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/**
 * What all these customers pay together in so many weeks, drawn `times` times by chance as the models have it. Sums
 * have no formula, and with few purchases not even a variance.
 */
export function drawnTotals(
  { purchases, spending }: ClvModels,
  customers: readonly PurchaseHistory[],
  weeks: number,
  times: number,
  chance: () => number,
): number[] {
  const totals = Array.from({ length: times }, () => 0);
  for (const customer of customers) {
    const chances = chancesOfFuturePurchases(purchases, customer, weeks);
    const { shape, rate } = rateAfter(spending, customer);
    for (let time = 0; time < times; time += 1) {
      const count = drawnCount(chances, chance());
      if (count === 0) continue;
      const paid = (rate * drawnGamma(spending.p * count, chance)) / drawnGamma(shape, chance);
      totals[time] = (totals[time] ?? 0) + paid;
    }
  }
  return totals;
}

/** The count at which the chances of it and of all before reach `share`. */
function drawnCount(chances: readonly number[], share: number): number {
  let left = share;
  for (const [count, chance] of chances.entries()) {
    left -= chance;
    if (left <= 0) return count;
  }
  return chances.length;
}
