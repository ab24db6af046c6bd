import type { Counted } from '../counted.ts';
import { type Moment, purchaseDaysOf } from '../purchase.ts';
import { type PurchaseHistory, purchaseHistoryOf } from './purchase-history.ts';

/**
 * The history that the models look at, of purchases some of which may have no amount: a day without one counts as a day
 * of purchase on which was paid what the customer pays in the mean. Nothing where no amount is known until then.
 */
export function countedHistoryOf(
  { dated, priced }: Counted,
  asOf: Moment,
): PurchaseHistory | undefined {
  const history = purchaseHistoryOf(dated, asOf);
  const paying = purchaseDaysOf(priced, asOf);
  if (history === undefined || paying.length === 0) return undefined;
  if (history.repeats === 0) return history;
  const [first] = purchaseDaysOf(dated, asOf);
  const later = paying.filter(({ day }) => day !== first?.day);
  const known = later.length === 0 ? paying : later;
  return { ...history, meanSpend: known.reduce((sum, day) => sum + day.paid, 0) / known.length };
}
