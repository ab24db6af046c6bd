import { digitsOf } from '../../lib/domain/minor-units.ts';
import type { Purchase, PurchaseItem } from '../../lib/domain/records/purchase.ts';
import { type Bought, isOverdue } from '../../lib/domain/rules/customer/bought.ts';
import { dueWords } from '../ui/time-words.ts';

type Named = Pick<Purchase, 'items'> & Partial<Pick<Purchase, 'number' | 'amount' | 'currency'>>;
type PurchaseState = Pick<Purchase, 'status' | 'due' | 'zone' | 'discount' | 'currency'>;

/** What was bought, in a line: "240 × toner, 2 × drum". */
export function itemWords(items: readonly PurchaseItem[]): string {
  return items.map(({ quantity, name }) => `${quantity.toLocaleString()} × ${name}`).join(', ');
}

/** An amount as people write it where the reader lives: "€612", "€612.50". */
export function amountWords(minor: number, currency: string): string {
  const digits = minor % 10 ** digitsOf(currency) === 0 ? 0 : digitsOf(currency);
  const look = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency, ...look });
  return format.format(minor / 10 ** digitsOf(currency));
}

/** An amount that is expected, in whole units: it is not known to the cent. */
export function roundAmountWords(minor: number, currency: string): string {
  const unit = 10 ** digitsOf(currency);
  return amountWords(Math.round(minor / unit) * unit, currency);
}

/** What a purchase is called: its number, its things and what they cost, as far as they are known. */
export function purchaseTitle({ number, items, amount, currency }: Named): string {
  const price = amount === undefined || currency === undefined ? '' : amountWords(amount, currency);
  return [number ?? '', itemWords(items), price].filter((one) => one !== '').join(' · ');
}

/** How far a purchase has come: "open until Fri, Mar 6", "paid · €20 off". */
export function purchaseDetails(
  { status, due, zone, discount, currency }: PurchaseState,
  now: number,
): string {
  const until = status === 'open' && due !== undefined ? dueWords(due, zone, now) : '';
  const state = isOverdue({ status, due }, now) ? 'overdue since' : `${status}${until && ' until'}`;
  const off = discount === undefined || currency === undefined ? '' : offWords(discount, currency);
  return [`${state} ${until}`.trim(), off].filter((one) => one !== '').join(' · ');
}

function offWords(discount: number, currency: string): string {
  return discount === 0 ? 'full price' : `${amountWords(discount, currency)} off`;
}

/** What all purchases come to, for each currency apart: "7 purchases · €4,200 · $90". */
export function boughtWords({ n, totals }: Bought): string {
  const count = `${n} ${n === 1 ? 'purchase' : 'purchases'}`;
  const sums = totals.map(({ bought, currency }) => amountWords(bought, currency));
  return [count, ...sums].join(' · ');
}
