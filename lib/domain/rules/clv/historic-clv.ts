import { type Result, success } from '../../result.ts';
import { isWithin, type Measured, type Period } from '../measured.ts';
import { currencyOf, type Purchase } from '../purchase.ts';

/** What a customer has brought, in minor units. */
export interface HistoricClv extends Measured {
  readonly currency: string;
  /** Whether it is what was earned or, as not every margin is known, what was paid. */
  readonly of: 'margin' | 'revenue';
}

/**
 * The sum of the margins of all purchases in the period, less what was given back; of what was paid where the margin of
 * one is not known (historic CLV: Kumar, “Managing Customers for Profit”, 2008). `n` counts purchases.
 */
export function historicClv(purchases: readonly Purchase[], period: Period): Result<HistoricClv> {
  const counted = purchases.filter(({ at }) => isWithin(at, period));
  const currency = currencyOf(counted);
  if (!currency.ok) return currency;
  const margins = counted.flatMap(({ margin }) => (margin === undefined ? [] : [margin]));
  const isMargin = margins.length === counted.length;
  const amounts = isMargin ? margins : counted.map(({ amount }) => amount);
  const value = amounts.reduce((sum, amount) => sum + amount, 0);
  const n = counted.filter(({ amount }) => amount >= 0).length;
  return success({
    value,
    n,
    period,
    currency: currency.value,
    of: isMargin ? 'margin' : 'revenue',
  });
}
