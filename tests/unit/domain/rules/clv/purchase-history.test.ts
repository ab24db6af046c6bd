import { describe, expect, test } from 'vitest';
import { purchaseHistoryOf } from '../../../../../lib/domain/rules/clv/purchase-history.ts';
import { currencyOf } from '../../../../../lib/domain/rules/purchase.ts';
import { whyNot } from '../results.ts';

const zone = 'Europe/Paris';
const bought = (at: string, amount: number, currency = 'EUR') => ({
  at: Date.parse(at),
  zone,
  amount,
  currency,
});
const asOf = { at: Date.parse('2026-03-31T12:00:00Z'), zone };

describe('the history that purchases make', () => {
  test('counts in weeks and leaves the first day out of repeats and spend', () => {
    const purchases = [
      bought('2026-03-03T09:00:00Z', 2000),
      bought('2026-02-03T09:00:00Z', 9900),
      bought('2026-03-17T09:00:00Z', 4000),
    ];
    expect(purchaseHistoryOf(purchases, asOf)).toEqual({
      repeats: 2,
      last: 6,
      observed: 8,
      meanSpend: 3000,
    });
  });

  test('takes purchases of one day, on the calendar of their zone, as one', () => {
    const purchases = [
      bought('2026-03-02T23:30:00Z', 500), // the 3rd in Paris
      bought('2026-03-03T22:30:00Z', 700), // the 3rd
      bought('2026-03-03T23:30:00Z', 300), // the 4th
      bought('2026-03-04T08:00:00Z', 400), // the 4th
    ];
    expect(purchaseHistoryOf(purchases, asOf)).toMatchObject({
      repeats: 1,
      last: 1 / 7,
      meanSpend: 700,
    });
  });

  test('looks at nothing that came later, and takes money given back for no purchase', () => {
    const purchases = [
      bought('2026-03-03T09:00:00Z', 2000),
      bought('2026-03-10T09:00:00Z', -2000),
      bought('2026-04-03T09:00:00Z', 2000),
    ];
    expect(purchaseHistoryOf(purchases, asOf)).toMatchObject({ repeats: 0, last: 0, observed: 4 });
    expect(purchaseHistoryOf(purchases.slice(1), asOf)).toBeUndefined();
  });
});

describe('amounts', () => {
  test('of several currencies are not added up', () => {
    const mixed = [bought('2026-03-03T09:00:00Z', 1), bought('2026-03-03T09:00:00Z', 1, 'CHF')];
    expect(whyNot(currencyOf(mixed))).toBe(
      'Amounts in CHF and EUR cannot be added up: no rate is known.',
    );
    expect(whyNot(currencyOf([]))).toBe('Not enough data: nothing was bought yet.');
  });
});
