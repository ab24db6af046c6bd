import { describe, expect, test } from 'vitest';
import { expectedSpend, spendBelow } from '../../../../../lib/domain/rules/clv/gamma-gamma.ts';
import { fitGammaGamma } from '../../../../../lib/domain/rules/clv/gamma-gamma-fit.ts';
import { logGamma } from '../../../../../lib/domain/rules/numerics/log-gamma.ts';
import { chancesFrom } from '../../../../../lib/domain/rules/numerics/random.ts';
import { resultOf, whyNot } from '../results.ts';

const chance = chancesFrom(11);
/** Customers whose spend of a day lies around one of five levels. */
const customers = Array.from({ length: 120 }, (_, index) => ({
  repeats: 1 + (index % 4),
  meanSpend: [900, 1500, 2400, 5000, 12_000][index % 5] ?? 0,
})).map((one) => ({ ...one, meanSpend: one.meanSpend * (0.7 + 0.6 * chance()) }));

const NEW = { repeats: 0, meanSpend: 0 };

describe('Gamma-Gamma fitted to invented customers', () => {
  const model = resultOf(fitGammaGamma(customers));

  /** Equation 1a as the note prints it. */
  const plainLikelihood = ({ p, q, v }: { p: number; q: number; v: number }) =>
    customers.reduce((sum, { repeats: x, meanSpend: z }) => {
      const gamma = Math.exp(logGamma(p * x + q) - logGamma(p * x) - logGamma(q));
      const powers = q * Math.log(v / (v + x * z)) + p * x * Math.log((x * z) / (v + x * z));
      return sum + Math.log(gamma / z) + powers;
    }, 0);

  test('has the likelihood that equation 1a gives it, and says how many customers it rests on', () => {
    expect(model.logLikelihood).toBeCloseTo(plainLikelihood(model), 6);
    expect(model.n).toBe(120);
  });

  test('is likelier than every model near it', () => {
    for (const name of ['p', 'q', 'v'] as const) {
      for (const factor of [0.5, 0.99, 1.01, 2]) {
        const other = { ...model, [name]: model[name] * factor };
        expect(plainLikelihood(other)).toBeLessThan(model.logLikelihood);
      }
    }
  });

  test('is the same model in another unit of money', () => {
    const other = customers.map(({ repeats, meanSpend }) => ({
      repeats,
      meanSpend: meanSpend / 100,
    }));
    const fitted = resultOf(fitGammaGamma(other));
    expect(fitted.v * 100).toBeCloseTo(model.v, 1);
    expect(fitted.q).toBeCloseTo(model.q, 4);
  });

  test('leaves out who did not buy again, or paid nothing', () => {
    const more = [...customers, NEW, { repeats: 3, meanSpend: 0 }];
    expect(resultOf(fitGammaGamma(more)).n).toBe(120);
  });

  test('finds numbers where everybody pays the same', () => {
    const same = customers.map(({ repeats }) => ({ repeats, meanSpend: 3000 }));
    const { p, q, v } = resultOf(fitGammaGamma(same));
    expect((p * v) / (q - 1) / 3000).toBeCloseTo(1, 2);
  });

  test('is refused below ten customers with a second purchase', () => {
    expect(whyNot(fitGammaGamma([...customers.slice(0, 9), NEW]))).toBe(
      'Not enough data to forecast spending: 9 customers paid for a second purchase, and 10 are needed.',
    );
  });

  test('is refused where an amount is no number', () => {
    expect(whyNot(fitGammaGamma([...customers, { repeats: 1, meanSpend: Number.NaN }]))).toBe(
      'The purchases of customer 121 are no numbers.',
    );
  });
});

describe('the spend of a customer', () => {
  // With p = 1 a day's spend follows a Lomax distribution, whose figures are worked by hand.
  const lomax = { p: 1, q: 3, v: 2000 };

  test('is between what all pay and what they paid, the nearer to their own the more they bought', () => {
    const all = expectedSpend(lomax, NEW) ?? 0;
    const once = expectedSpend(lomax, { repeats: 1, meanSpend: 4000 }) ?? 0;
    const often = expectedSpend(lomax, { repeats: 50, meanSpend: 4000 }) ?? 0;
    expect(all).toBe(1000);
    expect(once).toBe(2000);
    expect(often).toBeCloseTo(202_000 / 52, 8);
  });

  test('is not told of a new customer where all differ so much that there is no mean', () => {
    const wild = { p: 2, q: 0.9, v: 100 };
    expect(expectedSpend(wild, NEW)).toBeUndefined();
    expect(expectedSpend(wild, { repeats: 2, meanSpend: 300 })).toBeCloseTo(1400 / 3.9, 8);
  });

  test('stays below a bound as often as it should', () => {
    expect(spendBelow(lomax, NEW, [0, 1], 0.9)).toBeCloseTo(2000 * (10 ** (1 / 3) - 1), 4);
    expect(spendBelow(lomax, NEW, [0.5, 0.5], 0.9)).toBeCloseTo(2000 * (5 ** (1 / 3) - 1), 4);
    expect(spendBelow(lomax, NEW, [0.5, 0.5], 0.1)).toBe(0);
    expect(spendBelow(lomax, NEW, [1], 0.9)).toBe(0);
  });
});
