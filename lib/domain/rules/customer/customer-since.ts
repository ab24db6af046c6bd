import type { Purchase } from '../../records/purchase.ts';

/** The purchase that made a customer of a contact: the first that was paid, whenever it was written down. */
export function firstPaid<P extends Pick<Purchase, 'status' | 'at'>>(
  purchases: readonly P[],
): P | undefined {
  const paid = purchases.filter(({ status }) => status === 'paid');
  return paid.toSorted((one, other) => one.at - other.at)[0];
}
