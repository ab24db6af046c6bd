import { digitsOf } from '../../lib/domain/minor-units.ts';
import type { PurchaseItem } from '../../lib/domain/records/purchase.ts';
import { type Bought, isOverdue } from '../../lib/domain/rules/customer/bought.ts';
import type { PurchaseView } from '../../lib/services/known-view.ts';
import { ageOf, dueWords } from '../ui/time-words.ts';

type Named = Pick<PurchaseView, 'number' | 'items' | 'amount' | 'currency'>;

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

/** What a purchase is called: its number, its things and what they cost, as far as they are known. */
export function purchaseTitle({ number, items, amount, currency }: Named): string {
  const price = amount === undefined || currency === undefined ? '' : amountWords(amount, currency);
  return [number ?? '', itemWords(items), price].filter((one) => one !== '').join(' · ');
}

/** How far a purchase has come: "open until 6 Mar · 3 d · Leo", "paid · €20 off · 2 mo · Leo". */
export function purchaseDetails(purchase: PurchaseView, now: number): string {
  const { status, due, zone, at, author, discount, currency } = purchase;
  const until = status === 'open' && due !== undefined ? dueWords(due, zone, now) : '';
  const state = isOverdue(purchase, now) ? 'overdue since' : `${status}${until && ' until'}`;
  const off = discount === undefined || currency === undefined ? '' : offWords(discount, currency);
  const told = [`${state} ${until}`.trim(), off, ageOf(at, now), author];
  return told.filter((one) => one !== '').join(' · ');
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
