import { describe, expect, test } from 'vitest';
import {
  chancesOfFuturePurchases,
  chancesOfPurchases,
  expectedFuturePurchases,
  expectedPurchases,
  probabilityAlive,
} from '../../../../../lib/domain/rules/clv/bg-nbd.ts';
import { CLV_TOOLS, PUBLISHED } from './cdnow.ts';

const FIRST = { repeats: 2, last: 30.43, observed: 38.86 };
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const meanOf = (chances: readonly number[]) => sum(chances.map((one, count) => one * count));

describe('a BG/NBD forecast', () => {
  test.each([
    [0.1429, '0.0078'],
    [1, '0.0532'],
    [3, '0.1506'],
    [31.8571, '1.0405'],
    [32, '1.0437'],
    // Printed as 1.8576 by programs that round on the way; the mean of the chances below says 1.8580.
    [78, '1.8580'],
  ])('expects of a new customer within %f weeks %s repeat purchases', (weeks, expected) => {
    expect(expectedPurchases(CLV_TOOLS, weeks).toFixed(4)).toBe(expected);
    expect(meanOf(chancesOfPurchases(CLV_TOOLS, weeks)).toFixed(4)).toBe(expected);
  });

  test('expects of the first customer 1.226 purchases in 39 weeks', () => {
    expect(expectedFuturePurchases(PUBLISHED, FIRST, 39).toFixed(3)).toBe('1.226');
  });

  test('gives the first customer a chance of 0.7266 to be still there, and one who bought once all of it', () => {
    expect(probabilityAlive(CLV_TOOLS, FIRST).toFixed(4)).toBe('0.7266');
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
    expect(chancesOfPurchases(PUBLISHED, 30)[count]).toBeCloseTo(chance, 10);
  });

  test('gives the other chances of BTYD', () => {
    expect(chancesOfPurchases(PUBLISHED, 2)[10]).toBeCloseTo(1.07869e-7, 12);
    expect(chancesOfPurchases(PUBLISHED, 39)[0]).toBeCloseTo(0.5737864, 7);
  });

  test('has chances that add up to one, and to the expected number, before and after a history', () => {
    const first = chancesOfFuturePurchases(PUBLISHED, FIRST, 39);
    expect(sum(first)).toBeCloseTo(1, 10);
    expect(meanOf(first)).toBeCloseTo(expectedFuturePurchases(PUBLISHED, FIRST, 39), 8);
    const anybody = chancesOfPurchases(PUBLISHED, 30);
    expect(sum(anybody)).toBeCloseTo(1, 10);
    expect(meanOf(anybody)).toBeCloseTo(expectedPurchases(PUBLISHED, 30), 8);
  });

  test('stays a number for somebody who buys thousands of times, and at a = 1', () => {
    const busy = { repeats: 5000, last: 38.86, observed: 38.86 };
    const expected = expectedFuturePurchases(PUBLISHED, busy, 39);
    expect(expected).toBeGreaterThan(3000);
    expect(expected).toBeLessThan(5000);
    expect(meanOf(chancesOfFuturePurchases(PUBLISHED, busy, 39))).toBeCloseTo(expected, 3);
    const near = expectedPurchases({ ...PUBLISHED, a: 1.0001 }, 39);
    expect(expectedPurchases({ ...PUBLISHED, a: 1 }, 39)).toBeCloseTo(near, 3);
  });

  test('expects hardly anything of somebody who bought every day and has been silent for a month', () => {
    const silent = { repeats: 200, last: 30, observed: 34 };
    expect(probabilityAlive(PUBLISHED, silent)).toBeLessThan(1e-6);
    expect(chancesOfFuturePurchases(PUBLISHED, silent, 39)[0]).toBeCloseTo(1, 6);
  });
});
