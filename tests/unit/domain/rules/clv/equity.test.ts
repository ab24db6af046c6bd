import { describe, expect, test } from 'vitest';
import { customerEquity } from '../../../../../lib/domain/rules/clv/equity.ts';
import { expectedClv, YEAR_AHEAD } from '../../../../../lib/domain/rules/clv/expected-clv.ts';
import { fitClvModels } from '../../../../../lib/domain/rules/clv/models.ts';
import { inventedCustomers } from '../../../../support/invented-customers.ts';
import { resultOf, whyNot } from '../results.ts';
import { CDNOW, isCdnowThere } from './cdnow.ts';

const customers = inventedCustomers(150, 8, 0.2);

describe('customer equity', () => {
  const equity = resultOf(customerEquity(customers));

  test('is the sum of what each customer is expected to bring', () => {
    const models = resultOf(fitClvModels(customers));
    const each = customers.map((one) => resultOf(expectedClv(models, one)).value);
    const sum = each.reduce((all, one) => all + one, 0);
    expect(Math.abs(equity.value - sum)).toBeLessThanOrEqual(customers.length / 2);
    expect(equity.n).toBe(150);
  });

  test('comes with a range that is narrower than its customers’ ranges together', () => {
    const models = resultOf(fitClvModels(customers));
    const widths = customers.map((one) => {
      const { low, high } = resultOf(expectedClv(models, one));
      return high - low;
    });
    expect(equity.low).toBeLessThan(equity.value);
    expect(equity.high).toBeGreaterThan(equity.value);
    expect(equity.high - equity.low).toBeLessThan(widths.reduce((all, one) => all + one, 0));
  });

  test('is less the more money ahead is discounted', () => {
    const plain = resultOf(customerEquity(customers, { ...YEAR_AHEAD, discount: 0 }));
    expect(plain.value).toBeGreaterThan(equity.value);
    const steep = resultOf(customerEquity(customers, { ...YEAR_AHEAD, steps: 1, discount: 1 }));
    const month = resultOf(customerEquity(customers, { ...YEAR_AHEAD, steps: 1, discount: 0 }));
    expect(Math.abs(steep.value - month.value / 2)).toBeLessThanOrEqual(0.5);
  });

  test('is refused where a model is, and for a horizon that is none', () => {
    expect(whyNot(customerEquity(customers.slice(0, 49)))).toContain('49 customers');
    const unpaid = customers.map((one) => ({ ...one, meanSpend: 0 }));
    expect(whyNot(customerEquity(unpaid))).toContain('0 customers paid for a second purchase');
    expect(whyNot(customerEquity(customers, { ...YEAR_AHEAD, steps: 0 }))).toContain('How far');
  });
});

describe.runIf(isCdnowThere)('the equity of the CDNOW customers', () => {
  test('over 39 weeks is what docs/rules.md says', () => {
    const inCents = CDNOW.map((one) => ({ ...one, meanSpend: one.meanSpend * 100 }));
    const { value, low, high } = resultOf(
      customerEquity(inCents, { steps: 1, weeks: 39, discount: 0 }),
    );
    expect([low, value, high].map((cents) => Math.round(cents / 100))).toEqual([
      55_205, 59_933, 64_276,
    ]);
  });
});
