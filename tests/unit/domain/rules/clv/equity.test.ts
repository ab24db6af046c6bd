import { describe, expect, test } from 'vitest';
import { customerEquity } from '../../../../../lib/domain/rules/clv/equity.ts';
import { expectedClv, YEAR_AHEAD } from '../../../../../lib/domain/rules/clv/expected-clv.ts';
import { fitClvModels } from '../../../../../lib/domain/rules/clv/models.ts';
import { inventedCustomers } from '../../../../support/invented-customers.ts';
import { resultOf } from '../results.ts';
import { several, type WrittenCase, writtenBlock, writtenCases } from '../written-cases.ts';
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
});

describe('customer equity as docs/rules.md has it', () => {
  function customersIn(row: WrittenCase) {
    const once = { repeats: 0, last: 0, observed: 39, meanSpend: 0 };
    const these = several(writtenBlock('Customer equity')).map((text) => {
      const [repeats = 0, last = 0, observed = 0, mean = 0] = text.split('/').map(Number);
      return { repeats, last, observed, meanSpend: mean * row.number('spend') };
    });
    return [
      ...Array.from({ length: row.number('bought once') }, () => once),
      ...Array.from({ length: row.number('these') }, () => these).flat(),
    ];
  }

  test.each(writtenCases('Customer equity'))('$case', (row) => {
    const result = customerEquity(customersIn(row), {
      ...YEAR_AHEAD,
      steps: row.number('months'),
      discount: row.number('discount') / 100,
    });
    const told = result.ok ? (result.value.value / 100).toFixed(0) : result.failure.message;
    expect(told).toBe(row.cell('result'));
    if (!result.ok) return;
    const { low, value, high } = result.value;
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
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
