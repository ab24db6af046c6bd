import { describe, expect, test } from 'vitest';
import {
  expectedFuturePurchases,
  expectedPurchases,
  probabilityAlive,
  probabilityOfPurchases,
} from '../../../../lib/domain/rules/bg-nbd.ts';
import { BG_NBD_NEEDS, fitBgNbd } from '../../../../lib/domain/rules/bg-nbd-fit.ts';
import { CDNOW, PUBLISHED } from './cdnow.ts';

const FIRST = { repeats: 2, last: 30.43, observed: 38.86 };

/** What a fit found, or a failure of the test with the sentence that it was refused with. */
function fitted(customers: Parameters<typeof fitBgNbd>[0]) {
  const result = fitBgNbd(customers);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const refused = (customers: Parameters<typeof fitBgNbd>[0]) => {
  const result = fitBgNbd(customers);
  return result.ok ? 'not refused' : result.failure.message;
};

describe('BG/NBD fitted to the CDNOW customers', () => {
  const model = fitted(CDNOW);

  test.each([
    ['r', model.r, 0.2425945],
    ['alpha', model.alpha, 4.4136019],
    ['a', model.a, 0.7929199],
    ['b', model.b, 2.4258881],
  ])(
    '%s is within 0.001 of what CLVTools finds, and prints as the paper does',
    (name, value, clv) => {
      expect(Math.abs(value - clv)).toBeLessThan(0.001);
      expect(value.toFixed(3)).toBe(
        new Map<string, number>(Object.entries(PUBLISHED)).get(name)?.toFixed(3),
      );
    },
  );

  test('has the published likelihood and says how many customers it rests on', () => {
    expect(model.logLikelihood.toFixed(1)).toBe('-9582.4');
    expect(Math.abs(model.logLikelihood - -9582.429)).toBeLessThan(0.01);
    expect(model.n).toBe(2357);
  });

  test('forecasts 1,653 purchases of these customers in the 39 weeks after', () => {
    const total = CDNOW.reduce((sum, one) => sum + expectedFuturePurchases(model, one, 39), 0);
    expect(total).toBeCloseTo(1653.4, 0);
  });

  test('is the same model in days as in weeks', () => {
    const days = CDNOW.map((one) => ({ ...one, last: one.last * 7, observed: one.observed * 7 }));
    const inDays = fitted(days);
    expect(inDays.alpha / 7).toBeCloseTo(model.alpha, 3);
    expect(inDays.b).toBeCloseTo(model.b, 3);
  });

  test('does not depend on the order of the customers', () => {
    expect(fitted(CDNOW.toReversed()).a).toBeCloseTo(model.a, 4);
  });
});

describe('a fit is refused', () => {
  test('below 50 customers', () => {
    expect(refused(CDNOW.slice(0, BG_NBD_NEEDS.customers - 1))).toContain(
      '49 customers, 16 of whom bought again. 50 customers are needed',
    );
  });

  test('where hardly anybody bought again', () => {
    const once = CDNOW.filter(({ repeats }) => repeats === 0);
    expect(refused(once)).toContain('1411 customers, 0 of whom bought again');
  });

  test('where purchases contradict each other', () => {
    for (const wrong of [
      { repeats: 1, last: 9, observed: 8 },
      { repeats: 0, last: 3, observed: 8 },
      { repeats: 1.5, last: 3, observed: 8 },
      { repeats: 1, last: Number.NaN, observed: 8 },
    ]) {
      expect(refused([...CDNOW, wrong])).toBe(
        'The purchases of customer 2358 contradict each other.',
      );
    }
  });

  test('where all customers are alike', () => {
    expect(
      refused(Array.from({ length: 200 }, () => ({ repeats: 10, last: 36, observed: 39 }))),
    ).toContain('too much alike');
  });
});

describe('a BG/NBD forecast', () => {
  test.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.8576],
  ])('expects of a new customer within %f weeks %f repeat purchases', (weeks, expected) => {
    expect(Math.abs(expectedPurchases(PUBLISHED, weeks) - expected)).toBeLessThan(0.0005);
  });

  test('expects of the first customer 1.226 purchases in 39 weeks', () => {
    expect(expectedFuturePurchases(PUBLISHED, FIRST, 39).toFixed(3)).toBe('1.226');
  });

  test('gives the first customer a chance of 0.7266 to be still there, and one who bought once all of it', () => {
    expect(probabilityAlive(PUBLISHED, FIRST)).toBeCloseTo(0.7266, 3);
    expect(probabilityAlive(PUBLISHED, { repeats: 0, last: 0, observed: 38 })).toBe(1);
  });

  test.each([
    [11, 0.0019995214],
    [12, 0.0015170236],
    [13, 0.001163315],
    [14, 0.0009003148],
    [15, 0.0007023638],
    [16, 0.0005517902],
    [17, 0.0004361913],
    [18, 0.0003467171],
    [19, 0.0002769613],
    [20, 0.000222226],
  ])('gives %i purchases in 30 weeks the chance that BTYD gives them', (count, chance) => {
    expect(probabilityOfPurchases(PUBLISHED, count, 30)).toBeCloseTo(chance, 10);
  });

  test('gives the other chances of BTYD', () => {
    expect(probabilityOfPurchases(PUBLISHED, 10, 2)).toBeCloseTo(1.07869e-7, 12);
    expect(probabilityOfPurchases(PUBLISHED, 0, 39)).toBeCloseTo(0.5737864, 7);
  });

  test('has chances that add up to one, and to the expected number', () => {
    const chances = Array.from({ length: 400 }, (_, count) =>
      probabilityOfPurchases(PUBLISHED, count, 30),
    );
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
    const mean = chances.reduce((sum, one, count) => sum + one * count, 0);
    expect(mean).toBeCloseTo(expectedPurchases(PUBLISHED, 30), 4);
  });

  test('stays a number for somebody who buys thousands of times, and at a = 1', () => {
    const busy = { repeats: 5000, last: 38, observed: 38.86 };
    expect(expectedFuturePurchases(PUBLISHED, busy, 39)).toBeGreaterThan(1000);
    expect(expectedFuturePurchases(PUBLISHED, busy, 39)).toBeLessThan(6000);
    const near = expectedPurchases({ ...PUBLISHED, a: 1.0001 }, 39);
    expect(expectedPurchases({ ...PUBLISHED, a: 1 }, 39)).toBeCloseTo(near, 3);
  });
});
