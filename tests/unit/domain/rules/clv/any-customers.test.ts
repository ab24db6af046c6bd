import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chancesOfFuturePurchases } from '../../../../../lib/domain/rules/clv/bg-nbd.ts';
import { expectedClv } from '../../../../../lib/domain/rules/clv/expected-clv.ts';
import { fitClvModels } from '../../../../../lib/domain/rules/clv/models.ts';
import { resultOf } from '../results.ts';

/** Any history of days: a few or years of them, no purchase again or one every day, at once or until today. */
const customer = fc
  .record({
    days: fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constant(365)),
    until: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
    share: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
    meanSpend: fc.oneof(fc.constant(2500), fc.integer({ min: 1, max: 10_000_000 })),
  })
  .map(({ days, until, share, meanSpend }) => {
    const last = Math.ceil(until * days);
    const repeats = Math.ceil(share * last);
    return {
      repeats,
      last: repeats === 0 ? 0 : last / 7,
      observed: days / 7,
      meanSpend: repeats === 0 ? 0 : meanSpend,
    };
  });

const company = fc
  .array(customer, { minLength: 50, maxLength: 120 })
  .filter((customers) => customers.filter(({ repeats }) => repeats > 0).length >= 10);

test('whatever customers do, models are found, and what they forecast is a number with its range', () => {
  fc.assert(
    fc.property(company, (customers) => {
      const models = resultOf(fitClvModels(customers));
      const { purchases, spending } = models;
      const { r, alpha, a, b } = purchases;
      const { p, q, v } = spending;
      expect([r, alpha, a, b, p, q, v].every((found) => found > 0 && found < Infinity)).toBe(true);
      for (const one of customers.slice(0, 5)) {
        const chances = chancesOfFuturePurchases(purchases, one, 52);
        expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
        const clv = expectedClv(models, one);
        if (!clv.ok) continue;
        const { value, low, high, alive } = clv.value;
        expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
        expect(low <= high && high < Infinity).toBe(true);
        expect(alive >= 0 && alive <= 1).toBe(true);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
