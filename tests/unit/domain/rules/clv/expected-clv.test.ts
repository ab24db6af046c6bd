import { describe, expect, test } from 'vitest';
import { expectedFuturePurchases } from '../../../../../lib/domain/rules/clv/bg-nbd.ts';
import { expectedClv, YEAR_AHEAD } from '../../../../../lib/domain/rules/clv/expected-clv.ts';
import { resultOf, whyNot } from '../results.ts';
import { CLV_TOOLS } from './cdnow.ts';

const models = {
  purchases: { ...CLV_TOOLS, logLikelihood: -9582.429, n: 2357 },
  spending: { p: 6.24880246, q: 3.74458848, v: 1544.774821, logLikelihood: 0, n: 946 },
};
const FIRST = { repeats: 2, last: 30.43, observed: 38.86, meanSpend: 2235 };
const SPEND = (6.24880246 * (1544.774821 + 2 * 2235)) / (2 * 6.24880246 + 3.74458848 - 1);

describe('the expected value of a customer', () => {
  test('without a discount is the expected purchases times the expected spend', () => {
    const clv = resultOf(expectedClv(models, FIRST, { steps: 3, weeks: 13, discount: 0 }));
    const purchases = expectedFuturePurchases(models.purchases, FIRST, 39);
    expect(clv.value).toBe(Math.round(purchases * SPEND));
    expect(clv.purchases.value).toBeCloseTo(purchases, 10);
  });

  test('is halved by a discount of 100 % over one step', () => {
    const plain = resultOf(expectedClv(models, FIRST, { steps: 1, weeks: 39, discount: 0 }));
    const halved = resultOf(expectedClv(models, FIRST, { steps: 1, weeks: 39, discount: 1 }));
    expect(Math.abs(halved.value - plain.value / 2)).toBeLessThanOrEqual(0.5);
    expect(halved.high / plain.high).toBeCloseTo(0.5, 3);
  });

  test('comes with the range of eight of ten outcomes, what it rests on and the chance to be there', () => {
    const clv = resultOf(expectedClv(models, FIRST));
    expect(clv.low).toBe(0);
    expect(clv.high).toBeGreaterThan(clv.value);
    expect(clv.purchases).toMatchObject({ low: 0, high: 4, n: 2357 });
    expect(clv.n).toBe(2357);
    expect(clv.alive.toFixed(4)).toBe('0.7266');
  });

  test('is money in whole minor units', () => {
    const clv = resultOf(expectedClv(models, FIRST));
    for (const amount of [clv.value, clv.low, clv.high])
      expect(Number.isInteger(amount)).toBe(true);
  });

  test('is refused where one purchase does not tell what the next is worth', () => {
    const wild = { ...models, spending: { ...models.spending, q: 0.8 } };
    const once = { repeats: 0, last: 0, observed: 20, meanSpend: 0 };
    expect(whyNot(expectedClv(wild, once))).toContain('Not enough data');
    expect(resultOf(expectedClv(wild, FIRST)).value).toBeGreaterThan(0);
  });

  test.each([
    { ...YEAR_AHEAD, steps: 0 },
    { ...YEAR_AHEAD, steps: 1.5 },
    { ...YEAR_AHEAD, weeks: 0 },
    { ...YEAR_AHEAD, weeks: Number.POSITIVE_INFINITY },
    { ...YEAR_AHEAD, discount: -0.1 },
    { ...YEAR_AHEAD, discount: Number.NaN },
  ])('is refused for a horizon that is none: %o', (horizon) => {
    expect(whyNot(expectedClv(models, FIRST, horizon))).toContain('How far to look ahead');
  });
});
