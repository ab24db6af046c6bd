import type { Total } from '../../lib/domain/rules/customer/bought.ts';
import { sumInAll, type ToldRate } from '../../lib/domain/rules/rates.ts';
import { dayIn } from '../ui/day-words.ts';
import { amountWords } from './purchase-words.ts';

/** What a rate says: "1 USD = 0.92 EUR". */
export function rateTitle({ from, to, rate }: Pick<ToldRate, 'from' | 'to' | 'rate'>): string {
  return `1 ${from} = ${rate.toLocaleString(undefined, { maximumSignificantDigits: 8 })} ${to}`;
}

/** By which rates amounts are told in one currency, each with its day: "1 USD = 0.92 EUR of May 3". */
export function ratesWords(rates: readonly ToldRate[], now: number): string {
  return rates.map((one) => `${rateTitle(one)} of ${dayIn(one.at, one.zone, now)}`).join(', ');
}

/** What several currencies come to in one by the owner's rates: "≈ €1,240 in all, with 1 USD = 0.92 EUR of May 3". */
export function inAllWords(
  totals: readonly Total[],
  rates: readonly ToldRate[],
  now: number,
): string | undefined {
  const amounts = totals.map(({ currency, bought }) => ({ currency, amount: bought }));
  const all = sumInAll(amounts, rates, now);
  if (all === undefined) return undefined;
  const sum = amountWords(all.amount, all.currency);
  return `≈ ${sum} in all, with ${ratesWords(all.rates, now)} (your rates under Lists…)`;
}
