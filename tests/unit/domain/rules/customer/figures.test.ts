import { describe, expect, it } from 'vitest';
import { fitBase } from '../../../../../lib/domain/rules/base/base-fit.ts';
import type { PurchaseRecord } from '../../../../../lib/domain/rules/counted.ts';
import {
  type Bought,
  type CustomerFacts,
  customerFigures,
  type Noted,
} from '../../../../../lib/domain/rules/customer/figures.ts';
import { CDNOW_END, cdnowCustomers } from '../base/customers.ts';
import { isCdnowThere } from '../clv/cdnow.ts';
import { resultOf, whyNot } from '../results.ts';

const DAY = 86_400_000;
const asOf = { at: Date.parse('2026-03-31T12:00:00Z'), zone: 'UTC' };
const NOTHING_NOTED: Noted = {};

const ago = (days: number, change: Partial<PurchaseRecord> = {}): PurchaseRecord => ({
  at: asOf.at - days * DAY,
  zone: 'UTC',
  status: 'paid',
  amount: 1000,
  currency: 'EUR',
  ...change,
});
const WITHOUT_AMOUNT = { amount: undefined, currency: undefined };

function figuresOf(purchases: PurchaseRecord[], facts: Partial<CustomerFacts> = {}, noted = {}) {
  const all = { purchases, openCases: [], touchpoints: [], ...facts };
  return customerFigures(all, undefined, { ...NOTHING_NOTED, ...noted }, asOf);
}

function boughtBy(purchases: PurchaseRecord[], noted: Partial<Noted> = {}): Bought {
  const { bought } = figuresOf(purchases, {}, noted);
  if (bought === undefined) throw new Error('bought nothing');
  return bought;
}

describe('the figures of a contact', () => {
  it('are a journey alone for who never bought, or got everything back', () => {
    const touchpoints = [{ kind: 'asked' as const, at: asOf.at - 3 * DAY }];
    for (const purchases of [[], [ago(2, { status: 'refunded' })], [ago(-2)]]) {
      const { journey, bought } = figuresOf(purchases, { touchpoints });
      expect(resultOf(journey).stage).toBe('consider');
      expect(bought).toBeUndefined();
    }
  });

  it('tell since when they buy, on how many days, and what it came to', () => {
    const bought = boughtBy([ago(10), ago(40), ago(40), ago(70, { zone: 'Asia/Tokyo' })]);
    expect(bought.first).toEqual({ at: asOf.at - 70 * DAY, zone: 'Asia/Tokyo' });
    expect(bought.last.at).toBe(asOf.at - 10 * DAY);
    expect(bought.days).toBe(3);
    expect(resultOf(bought.toDate)).toMatchObject({ value: 4000, n: 4, currency: 'EUR' });
  });

  it('count a purchase without an amount as a day, and in no sum', () => {
    const { risk, toDate } = boughtBy([ago(70), ago(40, WITHOUT_AMOUNT), ago(10, WITHOUT_AMOUNT)]);
    expect(resultOf(risk)).toMatchObject({ risk: 'steady', n: 3 });
    expect(resultOf(toDate)).toMatchObject({ value: 1000, n: 1 });
  });

  it('say why there is no sum where no amount is known, or there are two currencies', () => {
    const unknown = boughtBy([ago(10, WITHOUT_AMOUNT)]);
    const mixed = boughtBy([ago(10), ago(20, { currency: 'USD' })]);
    for (const figure of ['toDate', 'expected', 'rfm'] as const) {
      expect(whyNot(unknown[figure])).toBe('Not enough data: no amount of a purchase is known.');
      expect(whyNot(mixed[figure])).toContain('Amounts in EUR and USD cannot be added up');
    }
    expect(resultOf(mixed.risk).n).toBe(2);
  });

  it('count several currencies in the one that the rates lead to, a tier in its own alone', () => {
    const rates = [{ from: 'USD', to: 'EUR', rate: 0.5, at: 0, zone: 'UTC', written: 0 }];
    const tiers = [{ name: 'Gold', place: 1, spent: 1200, currency: 'EUR', months: 12 }];
    const mixed = boughtBy([ago(10), ago(20, { currency: 'USD' })], { rates, tiers });
    expect(resultOf(mixed.toDate)).toMatchObject({ value: 1500, currency: 'EUR', n: 2 });
    expect(mixed.conversion).toEqual({ currency: 'EUR', rates });
    expect(mixed.tier?.reached).toBeUndefined();
    expect(boughtBy([ago(10)], { rates })).not.toHaveProperty('conversion');
  });

  it('say that no forecast is there before the first fit', () => {
    expect(whyNot(boughtBy([ago(10)]).expected)).toContain('has not been made yet');
  });

  it('say what is missing where nobody paid in their currency by the last fit', () => {
    const { bought } = customerFigures(
      { purchases: [ago(0)], openCases: [], touchpoints: [] },
      fitBase([], asOf),
      NOTHING_NOTED,
      asOf,
    );
    expect(bought && whyNot(bought.expected)).toContain('50 customers are needed');
    expect(bought && whyNot(bought.rfm)).toContain('10 are needed');
  });

  it('have a tier by the owner’s rules only', () => {
    expect(boughtBy([ago(10)])).not.toHaveProperty('tier');
    const noted = boughtBy([ago(10)], {
      tiers: [{ name: 'Guest', place: 1, purchases: 1, months: 12 }],
    });
    expect(noted.tier?.reached?.name).toBe('Guest');
  });

  it('take a corrected stage of the journey', () => {
    const at = asOf.at - DAY / 2;
    const said = { stage: 'renew' as const, at, zone: 'UTC', author: 'Lena' };
    const { journey } = figuresOf([ago(1)], {}, { corrections: [said] });
    expect(resultOf(journey)).toMatchObject({ stage: 'renew', since: said.at, corrected: said });
  });
});

describe.runIf(isCdnowThere)('the figures of a CDNOW customer among all', () => {
  const customers = cdnowCustomers();
  const fit = fitBase(customers, CDNOW_END);
  const figures = (customer: number) => {
    const { dated = [] } = customers[customer] ?? {};
    const purchases = dated.map((one) => ({ ...one, status: 'paid' as const }));
    const facts = { purchases, openCases: [], touchpoints: [] };
    const { bought } = customerFigures(facts, fit, NOTHING_NOTED, CDNOW_END);
    if (bought === undefined) throw new Error('bought nothing');
    return bought;
  };

  it('hold what is expected with its range, and their place', () => {
    const { expected, equity } = figures(0);
    const { value, low, high, n, alive } = resultOf(expected);
    expect(n).toBe(2357);
    expect(alive.toFixed(3)).toBe('0.727');
    expect(low).toBeLessThan(value);
    expect(value).toBeLessThan(high);
    expect(equity?.n).toBe(2357);
    expect(equity?.share).toBeCloseTo((100 * value) / (equity?.all.value ?? 0), 10);
  });

  it('place those who are expected to bring more before the others', () => {
    const placed = [0, 1, 2, 3, 4, 5].map(figures).map(({ expected, equity }) => ({
      value: resultOf(expected).value,
      place: equity?.place ?? 0,
    }));
    const byValue = placed.toSorted((one, other) => other.value - one.value);
    const byPlace = placed.toSorted((one, other) => one.place - other.place);
    expect(byPlace.map(({ value }) => value)).toEqual(byValue.map(({ value }) => value));
  });

  it('hold the scores among all', () => {
    const { scores, n } = resultOf(figures(0).rfm);
    expect(n).toBe(2357);
    for (const score of Object.values(scores)) expect([1, 2, 3, 4, 5]).toContain(score);
  });
});
