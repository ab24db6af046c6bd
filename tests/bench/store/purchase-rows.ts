import { ownPointOf } from '../../../lib/domain/key-of.ts';
import type { Purchase } from '../../../lib/domain/records/purchase.ts';
import { BEGINNING, writtenOnce } from './rows.ts';

/** Between two purchases: three hundred thousand of them end before today. */
const MINUTES = 6 * 60_000;
const THINGS = ['toner', 'signs on metal', 'business cards', 'a banner', 'labels', 'envelopes'];

/** The number under which both sides know the purchase of that number. */
export function orderNumberOf(k: number): string {
  return `PO-${100_000 + k}`;
}

/** The purchase of that number, under its buyer's own point. */
export function purchaseRow(k: number, contacts: number): Purchase {
  const at = BEGINNING + k * MINUTES;
  const first = THINGS[k % THINGS.length] ?? 'toner';
  return writtenOnce(`purchase-bench-${k}`, {
    point: ownPointOf(`c-${k % contacts}`),
    author: 'Anna',
    written: at,
    items: [{ name: first, quantity: 1 + (k % 500) }],
    number: orderNumberOf(k),
    amount: 1_000 + (k % 90_000),
    currency: 'EUR',
    at,
    zone: 'Europe/Lisbon',
    status: 'paid' as const,
  });
}
