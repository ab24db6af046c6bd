import type { Period } from '../measured.ts';
import type { Purchase } from '../purchase.ts';

/** How many customers there were when a period began and when it ended, and how many of the latter it brought. */
export interface CustomerCounts {
  readonly start: number;
  readonly end: number;
  /** Customers at the end who were none at the start: new ones, and those who came back. */
  readonly gained: number;
}

const DAY = 86_400_000;

/**
 * Customers at both ends of a period, where a customer is who bought within so many days before: the company says how
 * many, as only it knows how long one of its customers may be silent.
 */
export function customerCounts(
  customers: readonly (readonly Purchase[])[],
  { from, until }: Period,
  days: number,
): CustomerCounts {
  const isCustomer = (purchases: readonly Purchase[], moment: number) =>
    purchases.some(({ at, amount }) => amount >= 0 && moment - days * DAY <= at && at < moment);
  const atStart = customers.filter((one) => isCustomer(one, from));
  const atEnd = customers.filter((one) => isCustomer(one, until));
  return {
    start: atStart.length,
    end: atEnd.length,
    gained: atEnd.filter((one) => !isCustomer(one, from)).length,
  };
}
