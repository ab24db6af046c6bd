import { describe, expect, test } from 'vitest';
import {
  type SaidShare,
  shareOfCustomer,
} from '../../../../../lib/domain/rules/measures/share-of-customer.ts';
import { told } from '../told.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const until = Date.parse('2026-03-31T12:00:00Z');
const period = { from: until - 365 * DAY, until };

/** What customers said as docs/rules.md writes it. */
function customersIn(text: string): SaidShare[][] {
  return text
    .split(' ')
    .filter(Boolean)
    .flatMap((group) => {
      const [count, answers = ''] = group.split('×');
      const said = answers.split(',').map((one): SaidShare => {
        const [percent, days = '10'] = one.split(':');
        const at = until - Number(days) * DAY;
        return { at, written: at, ...(percent === '?' ? {} : { percent: Number(percent) }) };
      });
      return Array.from({ length: Number(count) }, () => said);
    });
}

describe('the share of customer', () => {
  test.each(writtenCases('Share of customer'))('$case', (row) => {
    const result = shareOfCustomer(customersIn(row.cell('customers')), period);
    expect(told(result)).toBe(row.cell('result'));
  });

  test('of one moment is what was written down last', () => {
    const at = until - DAY;
    const corrected = [
      { at, written: at, percent: 40 },
      { at, written: at + 1, percent: 60 },
    ];
    const customers = Array.from({ length: 10 }, () => corrected);
    expect(told(shareOfCustomer(customers, period))).toBe('60.0 (n 10, thin)');
  });
});
