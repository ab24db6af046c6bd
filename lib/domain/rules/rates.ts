import { digitsOf } from '../minor-units.ts';
import type { Rate } from '../records/rate.ts';

/** What is looked at of a rate between two currencies. */
export type ToldRate = Pick<Rate, 'from' | 'to' | 'rate' | 'at' | 'zone' | 'written'>;

/** A currency in which all of several can be told, and the rates that lead there: one from each of the others. */
export interface Conversion {
  readonly currency: string;
  readonly rates: readonly ToldRate[];
}

/** An amount in minor units of its currency. */
export interface Money {
  readonly currency: string;
  readonly amount: number;
}

/** The rate that counts between two currencies: the newest until now, in whichever direction it was typed. */
export function rateBetween<R extends ToldRate>(
  rates: readonly R[],
  one: string,
  other: string,
  now: number,
): R | undefined {
  return newestFirst(rates, now).find((rate) => leads(rate, one, other));
}

/**
 * The currency that the owner's rates lead to from all of these, or nothing where one of them has no rate to it. Where
 * there are several, it is that to which the newest rate was typed. A rate to a third currency is never taken on the way.
 */
export function conversionOf(
  currencies: Iterable<string>,
  rates: readonly ToldRate[],
  now: number,
): Conversion | undefined {
  const distinct = [...new Set(currencies)].sort();
  const told = newestFirst(rates, now);
  for (const currency of new Set(told.map(({ to }) => to))) {
    const others = distinct.filter((one) => one !== currency);
    const leading = others.flatMap((one) => told.find((rate) => leads(rate, one, currency)) ?? []);
    if (leading.length === others.length) return { currency, rates: leading };
  }
  return undefined;
}

/** What turns an amount in minor units of a currency into one of that to which the rates lead, rounded to its smallest unit. */
export function intoOne({ currency, rates }: Conversion): (money: Money) => number {
  const digits = digitsOf(currency);
  const factors = new Map(
    rates.map(({ from, to, rate }) => {
      const [other, factor] = to === currency ? [from, rate] : [to, 1 / rate];
      return [other, factor * 10 ** (digits - digitsOf(other))];
    }),
  );
  return ({ currency: of, amount }) => Math.round(amount * (factors.get(of) ?? 1));
}

/** What several amounts come to in one currency, and by which rates; nothing for one currency, or without the rates. */
export function sumInAll(
  amounts: readonly Money[],
  rates: readonly ToldRate[],
  now: number,
): (Conversion & Money) | undefined {
  const currencies = new Set(amounts.map(({ currency }) => currency));
  const conversion = currencies.size < 2 ? undefined : conversionOf(currencies, rates, now);
  if (conversion === undefined) return undefined;
  const into = intoOne(conversion);
  return { ...conversion, amount: amounts.reduce((sum, one) => sum + into(one), 0) };
}

function newestFirst<R extends ToldRate>(rates: readonly R[], now: number): R[] {
  return rates
    .filter(({ at }) => at <= now)
    .sort((one, other) => other.at - one.at || other.written - one.written);
}

function leads({ from, to }: ToldRate, one: string, other: string): boolean {
  return (from === one && to === other) || (from === other && to === one);
}
