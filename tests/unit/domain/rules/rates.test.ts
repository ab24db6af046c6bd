import { describe, expect, it, test } from 'vitest';
import { troubleInRate } from '../../../../lib/domain/records/rate.ts';
import { countedPurchases, inOneCurrency } from '../../../../lib/domain/rules/counted.ts';
import {
  type Money,
  rateBetween,
  sumInAll,
  type ToldRate,
} from '../../../../lib/domain/rules/rates.ts';
import { writtenCases } from './written-cases.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-31T12:00:00Z');

function ratesIn(text: string): ToldRate[] {
  return [...text.matchAll(/([A-Z]{3})>([A-Z]{3}) ([\d.]+) (-?\d+)/g)].map(
    ([, from = '', to = '', rate, days], written) => ({
      from,
      to,
      rate: Number(rate),
      at: NOW - Number(days) * DAY,
      zone: 'UTC',
      written,
    }),
  );
}

function amountsIn(text: string): Money[] {
  return [...text.matchAll(/(\d+)([A-Z]{3})/g)].map(([, amount, currency = '']) => ({
    amount: Number(amount),
    currency,
  }));
}

describe('rates', () => {
  test.each(writtenCases('Rates'))('$case', (row) => {
    const found = sumInAll(amountsIn(row.cell('amounts')), ratesIn(row.cell('rates')), NOW);
    const by = found?.rates.map(({ from, to, rate }) => `${from}>${to} ${rate}`).join(' ');
    const told = found === undefined ? '' : `${found.amount} ${found.currency} by ${by}`;
    expect(told).toBe(row.cell('in all'));
  });

  it('count in both directions, the newest alone', () => {
    const rates = ratesIn('USD>EUR 0.92 9 EUR>USD 1.1 3 USD>EUR 2 -1');
    expect(rateBetween(rates, 'USD', 'EUR', NOW)).toBe(rates[1]);
    expect(rateBetween(rates, 'EUR', 'CHF', NOW)).toBeUndefined();
  });

  it('are between two different currencies', () => {
    expect(troubleInRate({ from: 'EUR', to: 'EUR' })).toBe('Say two different currencies.');
    expect(troubleInRate({ from: 'EUR', to: 'USD' })).toBeUndefined();
  });
});

describe('the purchases of one who pays in several currencies', () => {
  const bought = (days: number, amount?: number, currency = 'EUR') => ({
    at: NOW - days * DAY,
    zone: 'UTC',
    status: 'paid' as const,
    ...(amount === undefined ? {} : { amount, currency }),
  });
  const rates = ratesIn('USD>EUR 0.5 5');

  it('count in the one that the rates lead to, those without an amount too', () => {
    const mixed = countedPurchases([bought(9, 1000, 'USD'), bought(5, 300), bought(2)]);
    const { priced, dated, conversion } = inOneCurrency(mixed, rates, NOW);
    expect(priced).toMatchObject([
      { amount: 500, currency: 'EUR' },
      { amount: 300, currency: 'EUR' },
    ]);
    expect(dated.map(({ currency }) => currency)).toEqual(['EUR', 'EUR', 'EUR']);
    expect(conversion).toEqual({ currency: 'EUR', rates });
  });

  it('stay as they are without the rates, and so do those in one currency', () => {
    const mixed = countedPurchases([bought(9, 1000, 'USD'), bought(5, 300)]);
    expect(inOneCurrency(mixed, [], NOW)).toBe(mixed);
    const dollars = countedPurchases([bought(9, 1000, 'USD'), bought(5, 300, 'USD')]);
    expect(inOneCurrency(dollars, rates, NOW)).toBe(dollars);
  });
});
