import { describe, expect, test } from 'vitest';
import { troubleInTier } from '../../../../../lib/domain/records/tier.ts';
import { countedPurchases, type PurchaseRecord } from '../../../../../lib/domain/rules/counted.ts';
import { type TierRule, tierOf } from '../../../../../lib/domain/rules/customer/tier.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const asOf = { at: Date.parse('2026-03-31T12:00:00Z'), zone: 'UTC' };
const NOTHING = { spent: undefined, currency: undefined, purchases: undefined };
const TIERS: readonly TierRule[] = [
  { name: 'Friend', place: 3, purchases: 2, months: 24 },
  { name: 'Gold', place: 1, spent: 100_000, currency: 'EUR', purchases: 5, months: 12 },
  { name: 'Silver', place: 2, spent: 30_000, currency: 'EUR', months: 12 },
];

/** Purchases as docs/rules.md writes them. */
function boughtIn(text: string): PurchaseRecord[] {
  return [...text.matchAll(/(\d+):(\d+|\?)([A-Z]{3})?(R)?/g)].map(
    ([, days, amount, currency = 'EUR', refunded]): PurchaseRecord => ({
      at: asOf.at - Number(days) * DAY,
      zone: 'UTC',
      status: refunded === undefined ? 'paid' : 'refunded',
      ...(amount === '?' ? {} : { amount: Number(amount), currency }),
    }),
  );
}

const foundFor = (text: string, tiers = TIERS) =>
  tierOf(countedPurchases(boughtIn(text)), tiers, asOf);

describe('the tier of loyalty', () => {
  test.each(writtenCases('Loyalty tier'))('$case', (row) => {
    const found = foundFor(row.cell('bought'));
    expect(found?.reached?.name ?? 'none').toBe(row.cell('tier'));
    const { tier, by, ...lacks } = found?.next ?? {};
    const missing = Object.entries(lacks).map(([name, value]) => `${name} ${value}`);
    expect([tier?.name ?? [], missing].flat().join(' ')).toBe(row.cell('missing for the next'));
    const day = by === undefined ? '' : new Date(by * DAY).toISOString().slice(0, 10);
    expect(day).toBe(row.cell('by'));
  });

  test('is not told where there is none', () => {
    expect(foundFor('10:100', [])).toBeUndefined();
  });

  test('rests on the days of purchase within its months, or within those of the next', () => {
    expect(foundFor('10:30000 400:1')).toMatchObject({ reached: { name: 'Silver' }, n: 1 });
    expect(foundFor('10:1 400:1')).toMatchObject({ reached: { name: 'Friend' }, n: 2 });
    expect(foundFor('10:1')).toMatchObject({ next: { tier: { name: 'Friend' } }, n: 1 });
  });

  test('counts a purchase of the last of a month until the last of a shorter one', () => {
    const months = [{ name: 'Guest', place: 1, purchases: 2, months: 6 }];
    // bought on 31 August 2025: six months later is 28 February, so that it counts no more by 31 March
    expect(foundFor('212:1', months)?.n).toBe(0);
    const [one] = [{ name: 'Guest', place: 1, purchases: 2, months: 11 }];
    // 31 March has passed eleven months on 28 February 2027
    const found = foundFor('0:1', [one]);
    expect(new Date((found?.next?.by ?? 0) * DAY).toISOString()).toContain('2027-02-27');
  });
});

test.each([
  [NOTHING, /how much is to be spent, or how many/],
  [{ ...NOTHING, spent: 100 }, /in which currency/],
])('a tier that says too little is asked for the rest: %o', (fields, sentence) => {
  expect(troubleInTier(fields)).toMatch(sentence);
});

test('a tier that says how many purchases needs no amount', () => {
  expect(troubleInTier({ ...NOTHING, purchases: 3 })).toBeUndefined();
});
