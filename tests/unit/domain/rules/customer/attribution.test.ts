import { expect, test } from 'vitest';
import type { Purchase } from '../../../../../lib/domain/records/purchase.ts';
import { campaignResults } from '../../../../../lib/domain/rules/customer/attribution.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-03-31T12:00:00Z');
const ago = (days: string | undefined) => now - Number(days) * DAY;
const parts = (text: string) => text.split(' ').filter(Boolean);

function touchIn(text: string) {
  const [campaign = '', days] = text.split(':');
  return { campaign, at: ago(days) };
}

function purchaseIn(text: string): Pick<Purchase, 'at' | 'status' | 'amount' | 'currency'> {
  const [days, price = '', status = 'paid'] = text.split(':');
  if (status !== 'paid' && status !== 'open' && status !== 'refunded')
    throw new Error(`no purchase is ${status}`);
  const [, amount, currency] = /^(\d+)([A-Z]{3})$/.exec(price) ?? [];
  const paid = amount === undefined ? {} : { amount: Number(amount), currency };
  return { at: ago(days), status, ...paid };
}

test.each(writtenCases('Campaign'))('what came of a campaign: $case', (row) => {
  const touches = parts(row.cell('touches')).map(touchIn);
  const purchases = parts(row.cell('purchases')).map(purchaseIn);
  const results = [...campaignResults([{ touches, purchases }])];
  const credited = results
    .filter(([, result]) => result.purchases > 0)
    .map(([campaign, result]) => {
      const revenue = result.revenue.map(({ amount, currency }) => `${amount}${currency}`);
      return [campaign, result.purchases, ...revenue].join(' ');
    });
  expect(credited.toSorted().join('; ')).toBe(row.cell('credited'));
});

test('what came of a campaign is added up over contacts, each with their own touches', () => {
  const touches = [touchIn('A:10')];
  const purchases = [purchaseIn('3:100EUR')];
  const results = campaignResults([
    { touches, purchases },
    { touches, purchases: [] },
    { touches: [touchIn('B:10')], purchases },
  ]);
  expect([...results]).toEqual([
    ['A', { touches: 2, purchases: 1, priced: 1, revenue: [{ currency: 'EUR', amount: 100 }] }],
    ['B', { touches: 1, purchases: 1, priced: 1, revenue: [{ currency: 'EUR', amount: 100 }] }],
  ]);
});

test('a purchase without an amount counts for a campaign, and not among those that make its revenue', () => {
  const purchases = [purchaseIn('3:100EUR'), purchaseIn('4')];
  const results = campaignResults([{ touches: [touchIn('A:10')], purchases }]);
  expect(results.get('A')).toMatchObject({ purchases: 2, priced: 1 });
});
