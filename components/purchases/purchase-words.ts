import { digitsOf } from '../../lib/domain/minor-units.ts';
import type { PurchaseItem } from '../../lib/domain/records/purchase.ts';
import type { Sold } from '../../lib/domain/sold.ts';

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

/** What a note says was sold, before it is saved: "purchase · 240 × toner · €612 · paid". */
export function saleWords({ items, amount, currency, status }: Sold): string {
  const price = amount === undefined || currency === undefined ? '' : amountWords(amount, currency);
  const paid = status === 'paid' ? 'paid' : '';
  return ['purchase', itemWords(items), price, paid].filter((one) => one !== '').join(' · ');
}
