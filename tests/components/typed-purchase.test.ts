import { expect, test } from 'vitest';
import { readPurchase, typedPurchase } from '../../components/purchases/typed-purchase.ts';
import { succeeded } from '../support/expect-success.ts';

test('a purchase keeps the days of the zone it was written down in, wherever it is edited', () => {
  const zone = 'Pacific/Auckland';
  const at = Date.UTC(2026, 2, 1, 11);
  const due = Date.UTC(2026, 2, 6, 10, 59, 59, 999);
  const purchase = { id: 'b-1', at, due, zone, items: [], status: 'open', author: 'Leo' } as const;
  const typed = typedPurchase({ ...purchase, items: [] });
  expect(typed).toMatchObject({ day: '2026-03-02', due: '2026-03-06' });
  expect(succeeded(readPurchase(typed))).toMatchObject({ at, due, zone });
  const later = succeeded(readPurchase({ ...typed, day: '2026-03-03' }));
  expect(later.at).toBe(at + 86_400_000);
});
