import type { Purchase } from '../../records/purchase.ts';

/** From so many purchases of known discount on, it is said that somebody buys at full price. */
export const FULL_PRICE_FROM = 3;

/** What was bought in one currency, in its minor units; what was refunded counts nowhere. */
export interface Total {
  readonly currency: string;
  /** Of so many purchases with a known amount. */
  readonly n: number;
  readonly bought: number;
  /** Of that, what is to be paid still, and what of that is past its day. */
  readonly open: number;
  readonly overdue: number;
}

/** What the purchases of a contact come to. */
export interface Bought {
  /** Purchases that were not refunded, with or without an amount. */
  readonly n: number;
  /** One for each currency, the one with most purchases first: what they come to in one is told apart, by the owner's rates. */
  readonly totals: readonly Total[];
  /** Set where nothing was ever taken off, in `FULL_PRICE_FROM` purchases of known discount or more. */
  readonly fullPrice: boolean;
}

type Counted = Pick<Purchase, 'amount' | 'currency' | 'discount' | 'status' | 'due'>;

/** Whether a purchase is to be paid and past its day. */
export function isOverdue({ status, due }: Pick<Purchase, 'status' | 'due'>, now: number): boolean {
  return status === 'open' && due !== undefined && due < now;
}

/** What the purchases of a contact come to, for each currency apart. */
export function boughtIn(purchases: readonly Counted[], now: number): Bought {
  const kept = purchases.filter(({ status }) => status !== 'refunded');
  const totals = new Map<string, Total>();
  for (const { currency, amount, ...one } of kept) {
    if (amount === undefined || currency === undefined) continue;
    const was = totals.get(currency) ?? { currency, n: 0, bought: 0, open: 0, overdue: 0 };
    totals.set(currency, {
      currency,
      n: was.n + 1,
      bought: was.bought + amount,
      open: was.open + (one.status === 'open' ? amount : 0),
      overdue: was.overdue + (isOverdue(one, now) ? amount : 0),
    });
  }
  const discounts = kept.flatMap(({ discount }) => discount ?? []);
  return {
    n: kept.length,
    totals: [...totals.values()].sort((a, b) => b.n - a.n || (a.currency < b.currency ? -1 : 1)),
    fullPrice: discounts.length >= FULL_PRICE_FROM && discounts.every((one) => one === 0),
  };
}
