import { describe, expect, test } from 'vitest';
import type { BgNbd, RepeatHistory } from '../../../../../lib/domain/rules/clv/bg-nbd.ts';
import { fitBgNbd } from '../../../../../lib/domain/rules/clv/bg-nbd-fit.ts';
import { logGamma } from '../../../../../lib/domain/rules/numerics/log-gamma.ts';
import { inventedCustomers } from '../../../../support/invented-customers.ts';
import { resultOf, whyNot } from '../results.ts';

/** Equation 6 as the paper prints it, one customer after the other. */
function plainLikelihood({ r, alpha, a, b }: BgNbd, customers: readonly RepeatHistory[]): number {
  const gamma = (x: number) => Math.exp(logGamma(x));
  const beta = (x: number, y: number) => (gamma(x) * gamma(y)) / gamma(x + y);
  return customers.reduce((sum, { repeats: x, last, observed }) => {
    const buying = (gamma(r + x) * alpha ** r) / gamma(r);
    const stayed = beta(a, b + x) / (beta(a, b) * (alpha + observed) ** (r + x));
    const left = x === 0 ? 0 : beta(a + 1, b + x - 1) / (beta(a, b) * (alpha + last) ** (r + x));
    return sum + Math.log(buying * (stayed + left));
  }, 0);
}

const customers = inventedCustomers(400, 8, 0.2);

describe('BG/NBD fitted to invented customers', () => {
  const model = resultOf(fitBgNbd(customers));

  test('has the likelihood that equation 6 gives it, and says how many customers it rests on', () => {
    expect(model.logLikelihood).toBeCloseTo(plainLikelihood(model, customers), 6);
    expect(model.n).toBe(400);
  });

  test('is likelier than every model near it', () => {
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      for (const factor of [0.5, 0.99, 1.01, 2]) {
        const other = { ...model, [name]: model[name] * factor };
        expect(plainLikelihood(other, customers)).toBeLessThan(model.logLikelihood);
      }
    }
  });

  test('is the same model in days as in weeks', () => {
    const inDays = customers.map(({ repeats, last, observed }) => ({
      repeats,
      last: last * 7,
      observed: observed * 7,
    }));
    const days = resultOf(fitBgNbd(inDays));
    expect(days.alpha / 7).toBeCloseTo(model.alpha, 4);
    expect(days.b).toBeCloseTo(model.b, 4);
    expect(days.logLikelihood).toBeCloseTo(plainLikelihood(days, inDays), 6);
  });

  test('does not depend on the order of the customers', () => {
    expect(resultOf(fitBgNbd(customers.toReversed())).a).toBeCloseTo(model.a, 4);
  });

  test('finds numbers where all customers are alike', () => {
    const alike = Array.from({ length: 200 }, () => ({ repeats: 10, last: 36, observed: 39 }));
    const { r, alpha, a, b } = resultOf(fitBgNbd(alike));
    expect(r / alpha).toBeCloseTo(10 / 39, 2);
    expect(a / (a + b)).toBeLessThan(0.001);
  });

  test('finds numbers where customers buy hundreds of times', () => {
    const busy = inventedCustomers(60, 0.05, 0.001);
    expect(Math.max(...busy.map(({ repeats }) => repeats))).toBeGreaterThan(1000);
    const fitted = resultOf(fitBgNbd(busy));
    for (const value of Object.values(fitted)) expect(Number.isFinite(value)).toBe(true);
  });
});

describe('a BG/NBD fit is refused', () => {
  const of = (n: number) => Array.from({ length: n }, (_, index) => index);
  const once = of(40).map(() => ({ repeats: 0, last: 0, observed: 30 }));
  const twice = of(9).map((index) => ({ repeats: 1, last: 2 + index, observed: 30 }));

  test('below 50 customers', () => {
    expect(whyNot(fitBgNbd([...once, ...twice]))).toBe(
      'Not enough data to forecast purchases: 49 customers, 9 of whom bought again. ' +
        '50 customers are needed, 10 of whom bought again.',
    );
    expect(whyNot(fitBgNbd([]))).toContain('0 customers');
  });

  test('where hardly anybody bought again', () => {
    expect(whyNot(fitBgNbd([...once, ...once, ...twice]))).toContain('89 customers, 9 of whom');
  });

  test.each([
    { repeats: 1, last: 9, observed: 8 },
    { repeats: 0, last: 3, observed: 8 },
    { repeats: 2, last: 0, observed: 8 },
    { repeats: 1.5, last: 3, observed: 8 },
    { repeats: -1, last: 0, observed: 8 },
    { repeats: 1, last: Number.NaN, observed: 8 },
    { repeats: 1, last: 1, observed: Number.POSITIVE_INFINITY },
  ])('where purchases contradict each other: %o', (wrong) => {
    expect(whyNot(fitBgNbd([...customers, wrong]))).toBe(
      'The purchases of customer 401 contradict each other.',
    );
  });
});
