import { describe, expect, test } from 'vitest';
import { gauss2F1 } from '../../../../lib/domain/rules/numerics/gauss-2f1.ts';
import { incompleteBeta } from '../../../../lib/domain/rules/numerics/incomplete-beta.ts';
import { digamma, logBeta, logGamma } from '../../../../lib/domain/rules/numerics/log-gamma.ts';
import { minimumNear } from '../../../../lib/domain/rules/numerics/minimum.ts';
import { quantile } from '../../../../lib/domain/rules/numerics/quantile.ts';
import {
  chancesFrom,
  drawnGamma,
  drawnNormal,
} from '../../../../lib/domain/rules/numerics/random.ts';

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

describe('the digamma function', () => {
  test.each([
    [1, -0.5772156649015329],
    [0.5, -0.5772156649015329 - 2 * Math.log(2)],
    [2, 1 - 0.5772156649015329],
    [100, 4.600161852738087],
  ])('of %f is %f', (x, expected) => {
    expect(digamma(x)).toBeCloseTo(expected, 12);
  });

  test('is the slope of the logarithm of the gamma function', () => {
    for (const x of [0.05, 0.7, 3.3, 12, 400]) {
      const slope = (logGamma(x + 1e-5) - logGamma(x - 1e-5)) / 2e-5;
      expect(digamma(x) / slope).toBeCloseTo(1, 6);
    }
  });
});

describe('the incomplete beta function', () => {
  test.each([
    ['x itself for the even distribution', [0.3, 1, 1], 0.3],
    ['a power', [0.5, 3, 1], 0.125],
    ['one half in the middle', [0.5, 40, 40], 0.5],
    ['a binomial tail: 3 or more heads of 5', [0.5, 3, 3], 0.5],
    ['a binomial tail: 2 or more of 4 at 0.2', [0.2, 2, 3], 0.1808],
    ['nothing at zero', [0, 2, 3], 0],
    ['everything at one', [1, 2, 3], 1],
  ] as const)('is %s', (_, [x, a, b], expected) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 12);
  });

  test('mirrors, and holds for thousands', () => {
    expect(incompleteBeta(0.2, 7, 2.5) + incompleteBeta(0.8, 2.5, 7)).toBeCloseTo(1, 12);
    expect(incompleteBeta(0.5, 6000, 6000)).toBeCloseTo(0.5, 9);
    expect(incompleteBeta(0.9, 6000, 5)).toBeLessThan(1e-100);
  });
});

describe('the minimum', () => {
  const valley = ([x = 0, y = 0]: readonly number[]) => ({
    value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
    gradient: [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
  });

  test('of a bent valley is found (Rosenbrock)', () => {
    const { at, value } = minimumNear(valley, [-1.2, 1]);
    expect(at[0]).toBeCloseTo(1, 5);
    expect(at[1]).toBeCloseTo(1, 5);
    expect(value).toBeLessThan(1e-10);
  });

  test('is where it begins when that is the lowest point', () => {
    expect(minimumNear(valley, [1, 1]).at).toEqual([1, 1]);
  });

  test('keeps out of where the function is no number', () => {
    const walled = ([x = 0]: readonly number[]) => ({
      value: x < 0 ? Number.NaN : x - Math.log(x),
      gradient: [1 - 1 / x],
    });
    expect(minimumNear(walled, [40]).at[0]).toBeCloseTo(1, 5);
  });
});

describe('a quantile', () => {
  test.each([
    [[7], 0.3, 7],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4], 0.2, 1.6],
    [[1, 2, 3, 4, 5, 6], 0.8, 5],
    [[10, 20, 30], 0, 10],
    [[10, 20, 30], 1, 30],
  ])('of %o at %f is %f, as R has it', (values, share, expected) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 12);
  });
});

describe('what is drawn', () => {
  const drawn = (draw: (chance: () => number) => number, seed = 5) => {
    const chance = chancesFrom(seed);
    return Array.from({ length: 20_000 }, () => draw(chance));
  };
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = (values: readonly number[]) =>
    mean(values.map((value) => value * value)) - mean(values) ** 2;

  test('is the same for the same seed, and another for another', () => {
    const first = drawn((chance) => chance());
    expect(drawn((chance) => chance())).toEqual(first);
    expect(drawn((chance) => chance(), 6)).not.toEqual(first);
    expect(first.every((value) => value > 0 && value < 1)).toBe(true);
  });

  test('has the mean and the variance of its distribution', () => {
    const even = drawn((chance) => chance());
    expect(mean(even)).toBeCloseTo(1 / 2, 1.5);
    expect(variance(even)).toBeCloseTo(1 / 12, 2);
    const normal = drawn(drawnNormal);
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(variance(normal)).toBeCloseTo(1, 1);
    for (const shape of [0.4, 1, 6.25]) {
      const gamma = drawn((chance) => drawnGamma(shape, chance));
      expect(mean(gamma) / shape).toBeCloseTo(1, 1);
      expect(variance(gamma) / shape).toBeCloseTo(1, 0.7);
    }
  });
});
