import type { Result } from '../../result.ts';
import { isWithin, type Measured, measuredOfEnough, type Period } from '../measured.ts';
import { type Purchase, purchaseDaysOf } from '../purchase.ts';

/**
 * Customers who bought on two days of a period or more, in percent of those who bought in it. `n` counts the latter;
 * purchases of one day count as one.
 */
export function repeatRate(
  customers: readonly (readonly Purchase[])[],
  period: Period,
): Result<Measured> {
  const asOf = { at: period.until, zone: 'UTC' };
  const days = customers
    .map((purchases) => purchases.filter(({ at }) => isWithin(at, period)))
    .map((purchases) => purchaseDaysOf(purchases, asOf).length)
    .filter((count) => count > 0);
  const repeaters = days.filter((count) => count > 1).length;
  return measuredOfEnough((100 * repeaters) / days.length, days.length, period, 'customers');
}
