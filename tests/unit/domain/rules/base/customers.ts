import { type Counted, countedPurchases } from '../../../../../lib/domain/rules/counted.ts';
import { CDNOW, CDNOW_LOG } from '../clv/cdnow.ts';

/** The end of the 39 weeks to which the papers fit their models. */
export const CDNOW_END = { at: Date.parse('1997-09-30T23:59:59Z'), zone: 'UTC' };

/** The CDNOW customers with all their purchases, also those after `CDNOW_END`, as they would be stored. */
export function cdnowCustomers(): Counted[] {
  const bought = CDNOW.map(() => [] as Parameters<typeof countedPurchases>[0][number][]);
  for (const { customer, day, cents } of CDNOW_LOG) {
    const at = Date.parse(`${day}T12:00:00Z`);
    const paid = { amount: cents, currency: 'USD', status: 'paid' as const };
    bought[customer]?.push({ at, zone: 'UTC', ...paid });
  }
  return bought.map((records) => countedPurchases(records));
}
