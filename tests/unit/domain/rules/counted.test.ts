import { describe, expect, test } from 'vitest';
import { countedHistoryOf } from '../../../../lib/domain/rules/clv/counted-history.ts';
import { historicClv } from '../../../../lib/domain/rules/clv/historic-clv.ts';
import {
  type Counted,
  countedPurchases,
  type PurchaseRecord,
} from '../../../../lib/domain/rules/counted.ts';
import { purchaseDaysOf } from '../../../../lib/domain/rules/purchase.ts';
import { writtenCases } from './written-cases.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-03-31T12:00:00Z');
const asOf = { at: now, zone: 'UTC' };

function recordsIn(text: string): PurchaseRecord[] {
  return [...text.matchAll(/(-?\d+):(\d+|\?)([A-Z]{3})?([RO])?/g)].map(
    ([, days, amount = '', currency = 'EUR', mark]) => ({
      at: now - Number(days) * DAY,
      zone: 'UTC',
      status: mark === 'R' ? ('refunded' as const) : mark === 'O' ? 'open' : 'paid',
      ...(amount === '?' ? {} : { amount: Number(amount), currency }),
    }),
  );
}

function toDate({ priced }: Counted): string {
  const result = historicClv(priced, { from: -Infinity, until: now + 1 });
  if (!result.ok) return result.failure.message;
  return `${result.value.value} ${result.value.currency} of ${result.value.n}`;
}

describe('stored purchases', () => {
  test.each(writtenCases('Purchases that count'))('$case', (row) => {
    const counted = countedPurchases(recordsIn(row.cell('purchases')));
    expect(purchaseDaysOf(counted.dated, asOf)).toHaveLength(row.number('days'));
    const { meanSpend = 'none' } = countedHistoryOf(counted, asOf) ?? {};
    expect(String(meanSpend)).toBe(row.cell('mean'));
    expect(toDate(counted)).toBe(row.cell('to date'));
  });

  test('are of no use for a sum where they have an amount and no currency', () => {
    const [one] = recordsIn('3:500');
    const { currency: _, ...without } = one ?? { at: now, zone: 'UTC', status: 'paid' as const };
    expect(countedPurchases([without])).toMatchObject({ priced: [], dated: [{ amount: 0 }] });
  });
});
