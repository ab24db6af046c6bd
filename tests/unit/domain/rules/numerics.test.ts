import { describe, expect, test } from 'vitest';
import { gauss2F1 } from '../../../../lib/domain/rules/numerics/gauss-2f1.ts';
import { logBeta, logGamma } from '../../../../lib/domain/rules/numerics/log-gamma.ts';
import { minimumNear } from '../../../../lib/domain/rules/numerics/minimum.ts';

describe('the logarithm of the gamma function', () => {
  test.each([
    [1, 0],
    [2, 0],
    [0.5, Math.log(Math.PI) / 2],
    [5, Math.log(24)],
    [11, Math.log(3628800)],
    [1e-6, 13.815509980749432],
    [171, 706.5730622457874],
  ])('of %f is %f', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 11);
  });

  test('grows by ln x from x to x + 1, also for large x', () => {
    for (const x of [0.01, 0.7, 3.3, 11.9, 12.1, 40, 1e4]) {
      expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 9);
    }
  });

  test('gives the beta function: B(2, 3) = 1/12', () => {
    expect(logBeta(2, 3)).toBeCloseTo(-Math.log(12), 12);
  });
});

describe("Gauss's hypergeometric function", () => {
  test.each([
    ['ln(1 + z)', [1, 1, 2, 0.5], 2 * Math.log(2)],
    ['a power of 1 - z', [2.5, 3, 3, 0.3], 0.7 ** -2.5],
    ['a power close to z = 1', [0.5, 2, 2, 0.999], 0.001 ** -0.5],
    ['1 at zero', [3, 4, 5, 0], 1],
    ['a polynomial', [-2, 1, 1, 0.5], 0.25],
  ] as const)('is %s', (_, [a, b, c, z], expected) => {
    expect(gauss2F1(a, b, c, z) / expected).toBeCloseTo(1, 10);
  });

  test('times a small factor is exact where it alone is too large for a number', () => {
    const logFactor = 2000 * Math.log(0.4);
    expect(gauss2F1(2000, 3, 3, 0.6)).toBe(Infinity);
    expect(gauss2F1(2000, 3, 3, 0.6, logFactor)).toBeCloseTo(1, 9);
  });
});

describe('the minimum', () => {
  test('of a bent valley is found (Rosenbrock)', () => {
    const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    const { at } = minimumNear(valley, [-1.2, 1]);
    expect(at[0]).toBeCloseTo(1, 4);
    expect(at[1]).toBeCloseTo(1, 4);
  });

  test('keeps out of where the function is infinite', () => {
    const walled = ([x = 0]: readonly number[]) => (x < 2 ? Infinity : x);
    expect(minimumNear(walled, [5]).at[0]).toBeCloseTo(2, 6);
  });
});
