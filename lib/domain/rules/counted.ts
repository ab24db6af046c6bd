import type { Purchase as StoredPurchase } from '../records/purchase.ts';
import type { Purchase } from './purchase.ts';
import { type Conversion, conversionOf, intoOne, type ToldRate } from './rates.ts';

/** What the rules look at of a stored purchase. */
export type PurchaseRecord = Pick<StoredPurchase, 'at' | 'zone' | 'amount' | 'currency' | 'status'>;

/** A customer's stored purchases as the rules look at them. */
export interface Counted {
  /** All that were made, for rules that look at days: what has no amount stands there with zero. */
  readonly dated: readonly Purchase[];
  /** Those of them whose amount is known, for rules that add up. */
  readonly priced: readonly Purchase[];
  /** Set where they were in several currencies: by which rates all are told in one. */
  readonly conversion?: Conversion;
}

/**
 * The purchases that count. What was refunded counts nowhere: it is known which purchase was taken back, so that it is
 * as if it had never been made. What is open counts as what is paid does.
 */
export function countedPurchases(records: readonly PurchaseRecord[]): Counted {
  const made = records.filter(({ status }) => status !== 'refunded');
  const priced = made.flatMap(({ at, zone, amount, currency }) =>
    amount === undefined || currency === undefined ? [] : [{ at, zone, amount, currency }],
  );
  const currency = priced[0]?.currency ?? '';
  const unpriced = made.flatMap(({ at, zone, ...one }) =>
    one.amount === undefined || one.currency === undefined
      ? [{ at, zone, amount: 0, currency }]
      : [],
  );
  return { dated: [...priced, ...unpriced], priced };
}

/** The same in the one currency that the owner’s rates lead to, where there are several and each has its rate. */
export function inOneCurrency(counted: Counted, rates: readonly ToldRate[], now: number): Counted {
  const currencies = new Set(counted.priced.map(({ currency }) => currency));
  const conversion = currencies.size < 2 ? undefined : conversionOf(currencies, rates, now);
  if (conversion === undefined) return counted;
  const into = intoOne(conversion);
  const { currency } = conversion;
  const told = (purchases: readonly Purchase[]) =>
    purchases.map((one): Purchase => ({ ...one, amount: into(one), currency }));
  return { dated: told(counted.dated), priced: told(counted.priced), conversion };
}
