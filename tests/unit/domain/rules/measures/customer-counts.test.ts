import { expect, test } from 'vitest';
import { customerCounts } from '../../../../../lib/domain/rules/measures/customer-counts.ts';
import { retention } from '../../../../../lib/domain/rules/measures/retention.ts';
import { told } from '../told.ts';

const DAY = 86_400_000;
const period = { from: 1000 * DAY, until: 1365 * DAY };
/** A customer who bought at these days. */
const who = (...days: number[]) =>
  days.map((day) => ({ at: day * DAY, zone: 'UTC', amount: 100, currency: 'EUR' }));

test('a customer is who bought within the days before', () => {
  const customers = [
    who(900, 1300), // stays
    who(950), // leaves
    who(1100, 1360), // new
    who(500, 1340), // had gone, and came back
    who(500), // gone before
    who(1365), // after the period
  ];
  expect(customerCounts(customers, period, 200)).toEqual({ start: 2, end: 3, gained: 2 });
});

test('a bound counts on its first day and no longer', () => {
  expect(customerCounts([who(800)], period, 200)).toMatchObject({ start: 1 });
  expect(customerCounts([who(799)], period, 200)).toMatchObject({ start: 0 });
  expect(customerCounts([who(1000)], period, 200)).toMatchObject({ start: 0 });
});

test('money given back makes no customer', () => {
  const refund = who(900).map((one) => ({ ...one, amount: -100 }));
  expect(customerCounts([refund], period, 200)).toEqual({ start: 0, end: 0, gained: 0 });
});

test('who came back is not taken for kept', () => {
  const gone = Array.from({ length: 10 }, () => who(950));
  const back = Array.from({ length: 10 }, () => who(500, 1300));
  const counts = customerCounts([...gone, ...back], period, 200);
  expect(told(retention(counts, period))).toBe('0.0 (n 10, thin)');
});
