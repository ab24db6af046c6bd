import { describe, expect, it } from 'vitest';
import { boughtIn, isOverdue } from '../../../../../lib/domain/rules/customer/bought.ts';

const NOW = 1000;
const paid = { status: 'paid', currency: 'EUR', amount: 1200 } as const;
const open = { ...paid, status: 'open' } as const;

describe('what the purchases of a contact come to', () => {
  it('is nothing without any', () => {
    expect(boughtIn([], NOW)).toEqual({ n: 0, totals: [], fullPrice: false });
  });

  it('is added up for each currency apart, without what was refunded', () => {
    const dollars = { ...paid, currency: 'USD', amount: 9900 };
    const refunded = { ...paid, status: 'refunded' as const };
    const { n, totals } = boughtIn([dollars, paid, open, refunded], NOW);
    expect(n).toBe(3);
    expect(totals).toEqual([
      { currency: 'EUR', n: 2, bought: 2400, open: 1200, overdue: 0 },
      { currency: 'USD', n: 1, bought: 9900, open: 0, overdue: 0 },
    ]);
  });

  it('counts what has no amount, and adds nothing for it', () => {
    expect(boughtIn([{ status: 'open' }, paid], NOW)).toMatchObject({
      n: 2,
      totals: [{ n: 1, bought: 1200, open: 0 }],
    });
  });

  it.each([
    ['open and past its day', 'open', NOW - 1, true],
    ['open at the last moment of its day', 'open', NOW, false],
    ['open without a day', 'open', undefined, false],
    ['paid, whenever that was', 'paid', NOW - 1, false],
    ['refunded', 'refunded', NOW - 1, false],
  ] as const)('%s', (_what, status, due, overdue) => {
    const purchase = { ...paid, status, ...(due === undefined ? {} : { due }) };
    expect(isOverdue(purchase, NOW)).toBe(overdue);
    expect(boughtIn([purchase], NOW).totals[0]?.overdue ?? 0).toBe(overdue ? 1200 : 0);
  });

  it.each([
    ['three times nothing taken off', [0, 0, 0], true],
    ['only twice', [0, 0], false],
    ['something taken off once', [0, 0, 0, 100], false],
    ['nothing known of discounts', [], false],
  ])('says that somebody buys at full price after %s: %s, %s', (_what, discounts, fullPrice) => {
    const purchases = [...discounts.map((discount) => ({ ...paid, discount })), paid];
    expect(boughtIn(purchases, NOW).fullPrice).toBe(fullPrice);
  });
});
