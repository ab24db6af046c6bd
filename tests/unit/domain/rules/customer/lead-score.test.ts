import { describe, expect, test } from 'vitest';
import { firstPaid } from '../../../../../lib/domain/rules/customer/customer-since.ts';
import { leadScore } from '../../../../../lib/domain/rules/customer/lead-score.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-03-31T12:00:00Z');
const ago = (days: number) => now - days * DAY;
const asked = (days: number) => ({ kind: 'asked' as const, at: ago(days) });

describe('the score of a lead', () => {
  test.each(writtenCases('Lead score'))('$case', (row) => {
    const heard = row.cell('heard').split(' ').filter(Boolean).map(Number);
    const signs = {
      touchpoints: heard.map(asked),
      addresses: row.number('addresses'),
      hasCompany: row.cell('company') === 'yes',
      hasOpenOffer: row.cell('offer') === 'yes',
      written: ago(row.number('written')),
    };
    expect(leadScore(signs, now).score).toBe(row.number('score'));
  });

  test('comes with what each reason adds or takes; what we said ourselves is none', () => {
    const signs = { addresses: 1, hasCompany: true, hasOpenOffer: true, written: ago(100) };
    const touchpoints = [asked(3), { kind: 'reached' as const, at: ago(1) }];
    expect(leadScore({ ...signs, touchpoints }, now).reasons).toEqual([
      '+10 asked or answered once in 90 days',
      '+15 heard from within 14 days',
      '+5 an address is known',
      '+10 their company is known',
      '+20 an offer is open',
    ]);
    const silent = leadScore({ ...signs, touchpoints: [], addresses: 2 }, now).reasons;
    expect(silent).toContain('+10 2 addresses are known');
    expect(silent).toContain('−30 not heard from in 90 days');
  });
});

test('the first paid purchase makes a customer, whenever it was written down', () => {
  const purchase = (at: number, status: 'open' | 'paid' | 'refunded') => ({ at: ago(at), status });
  const purchases = [
    purchase(5, 'paid'),
    purchase(9, 'refunded'),
    purchase(8, 'paid'),
    purchase(9, 'open'),
  ];
  expect(firstPaid(purchases)).toEqual(purchase(8, 'paid'));
  expect(firstPaid(purchases.filter(({ status }) => status !== 'paid'))).toBeUndefined();
});
