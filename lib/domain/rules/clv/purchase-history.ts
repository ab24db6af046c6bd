import { dayOf, type Moment, type Purchase, purchaseDaysOf } from '../purchase.ts';
import type { RepeatHistory } from './bg-nbd.ts';

/** What both models look at of one customer: time in weeks, and what was spent on a day of a repeat purchase. */
export interface PurchaseHistory extends RepeatHistory {
  /** In minor units; 0 without a repeat purchase. */
  readonly meanSpend: number;
}

const WEEK = 7;

/**
 * The history that one customer's purchases make, or nothing where none was made until then. Purchases of one day count
 * as one, and the first day counts for neither repeats nor spend, as in the papers on the CDNOW customers.
 */
export function purchaseHistoryOf(
  purchases: readonly Purchase[],
  asOf: Moment,
): PurchaseHistory | undefined {
  const [first, ...later] = purchaseDaysOf(purchases, asOf);
  if (first === undefined) return undefined;
  const paid = later.reduce((sum, day) => sum + day.paid, 0);
  const today = Math.max(dayOf(asOf), later.at(-1)?.day ?? first.day);
  return {
    repeats: later.length,
    last: ((later.at(-1)?.day ?? first.day) - first.day) / WEEK,
    observed: (today - first.day) / WEEK,
    meanSpend: later.length === 0 ? 0 : paid / later.length,
  };
}
