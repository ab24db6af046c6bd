import { describe, expect, test } from 'vitest';
import { probabilityAlive } from '../../../../../lib/domain/rules/clv/bg-nbd.ts';
import {
  expectedClv,
  expectedPurchasesOf,
  YEAR_AHEAD,
} from '../../../../../lib/domain/rules/clv/expected-clv.ts';
import { expectedSpend } from '../../../../../lib/domain/rules/clv/gamma-gamma.ts';
import { historicClv } from '../../../../../lib/domain/rules/clv/historic-clv.ts';
import { simpleClv } from '../../../../../lib/domain/rules/clv/simple-clv.ts';
import { resultOf } from '../results.ts';
import { type WrittenCase, writtenCases } from '../written-cases.ts';
import { PUBLISHED } from './cdnow.ts';

const models = {
  purchases: { ...PUBLISHED, logLikelihood: 0, n: 2357 },
  spending: { p: 6.25, q: 3.74, v: 1544, logLikelihood: 0, n: 946 },
};

const historyIn = (row: WrittenCase) => ({
  repeats: row.number('repeats'),
  last: row.number('last'),
  observed: row.number('observed'),
  meanSpend: 0,
});

describe('purchases ahead', () => {
  test.each(writtenCases('Purchases ahead'))('$case', (row) => {
    const customer = historyIn(row);
    const { value, low, high } = expectedPurchasesOf(
      models.purchases,
      customer,
      row.number('weeks'),
    );
    expect(value.toFixed(3)).toBe(row.cell('expected'));
    expect(`${low}–${high}`).toBe(row.cell('range'));
    expect(probabilityAlive(PUBLISHED, customer).toFixed(4)).toBe(row.cell('still there'));
  });
});

describe('the spend of a purchase', () => {
  test.each(writtenCases('Spend of a purchase'))('$case', (row) => {
    const customer = { repeats: row.number('repeats'), meanSpend: row.number('mean') };
    expect(expectedSpend(models.spending, customer)?.toFixed(0)).toBe(row.cell('expected'));
  });
});

describe('the expected CLV', () => {
  test.each(writtenCases('Expected CLV'))('$case', (row) => {
    const customer = { ...historyIn(row), meanSpend: row.number('mean') };
    const horizon = {
      ...YEAR_AHEAD,
      steps: row.number('months'),
      discount: row.number('discount') / 100,
    };
    const { value, low, high } = resultOf(expectedClv(models, customer, horizon));
    expect(value).toBe(row.number('value'));
    expect(`${low}–${high}`).toBe(row.cell('range'));
  });
});

describe('the historic CLV', () => {
  const period = { from: 1000, until: 2000 };

  /** “1200”, “1200/300” with a margin, “1200USD”. */
  function purchaseIn(text: string, at: number) {
    const [, amount, margin, currency = 'EUR'] =
      /^(-?\d+)(?:\/(-?\d+))?([A-Z]{3})?$/.exec(text) ?? [];
    const purchase = { at, zone: 'UTC', amount: Number(amount), currency };
    return margin === undefined ? purchase : { ...purchase, margin: Number(margin) };
  }

  test.each(writtenCases('Historic CLV'))('$case', (row) => {
    const texts = row.cell('purchases').split(' ').filter(Boolean);
    const purchases = texts.map((text) => purchaseIn(text, 1000));
    const outside = [purchaseIn('77', 999), purchaseIn('77GBP', 2000)];
    const result = historicClv([...outside, ...purchases], period);
    const told = result.ok
      ? `${result.value.value} ${result.value.currency} ${result.value.of} of ${result.value.n}`
      : result.failure.message;
    expect(told).toBe(row.cell('result'));
    if (result.ok) expect(result.value).toMatchObject({ period });
  });
});

describe('the simple CLV', () => {
  test.each(writtenCases('Simple CLV'))('$case', (row) => {
    const result = simpleClv({
      margin: row.number('margin'),
      retention: row.number('stay'),
      discount: row.number('discount'),
      first: row.cell('first') === 'now' ? 'now' : 'later',
    });
    expect(result.ok ? `${result.value}` : result.failure.message).toBe(row.cell('value'));
  });
});
