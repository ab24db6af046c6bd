import { type Result, success } from '../../result.ts';
import { currencyOf, dayOf, type Moment, type Purchase, wholeUnits } from '../purchase.ts';
import type { RfmStanding } from './scores.ts';

/**
 * Where one customer stands by what was bought until then, less what was given back, or why that cannot be told.
 */
export function rfmStandingOf(purchases: readonly Purchase[], asOf: Moment): Result<RfmStanding> {
  const before = purchases.filter(({ at }) => at <= asOf.at);
  const made = before.filter(({ amount }) => amount >= 0);
  const currency = currencyOf(made.length === 0 ? [] : before);
  if (!currency.ok) return currency;
  const spent = before.reduce((sum, { amount }) => sum + amount, 0);
  return success({
    days: dayOf(asOf) - made.reduce((last, one) => Math.max(last, dayOf(one)), -Infinity),
    purchases: made.length,
    spent: wholeUnits(spent, currency.value),
  });
}
