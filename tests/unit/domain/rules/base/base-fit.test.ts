import { describe, expect, it } from 'vitest';
import { fitBase } from '../../../../../lib/domain/rules/base/base-fit.ts';
import { countedPurchases } from '../../../../../lib/domain/rules/counted.ts';
import { CDNOW_LOG, isCdnowThere, PUBLISHED } from '../clv/cdnow.ts';
import { resultOf, whyNot } from '../results.ts';
import { CDNOW_END, cdnowCustomers } from './customers.ts';

describe.runIf(isCdnowThere)('the fit to all CDNOW customers', () => {
  const fit = fitBase(cdnowCustomers(), CDNOW_END);
  const dollars = fit.currencies['USD'];

  it('rests on the purchases until its moment and says how many', () => {
    expect(fit.customers).toBe(2357);
    expect(dollars?.customers).toBe(2357);
    expect(fit.purchases).toBe(CDNOW_LOG.filter(({ day }) => day <= '1997-09-30').length);
    expect(Object.keys(fit.currencies)).toEqual(['USD']);
  });

  it('has the models that the papers print', () => {
    if (dollars === undefined) throw new Error('nobody paid');
    const { purchases, spending } = resultOf(dollars.models);
    for (const name of ['r', 'alpha', 'a', 'b'] as const)
      expect(purchases[name].toFixed(3)).toBe(PUBLISHED[name].toFixed(3));
    expect([spending.p.toFixed(2), spending.q.toFixed(2)]).toEqual(['6.25', '3.74']);
  });

  it('places customers by values that come to customer equity', () => {
    const { places, equity } = dollars ?? { places: { n: 0, values: [] } };
    expect(places.n).toBe(2357);
    expect(places.values).toHaveLength(1000);
    expect(places.values).toEqual(places.values.toSorted((one, other) => other - one));
    const mean = places.values.reduce((sum, one) => sum + one, 0) / 1000;
    const whole = equity === undefined ? 0 : resultOf(equity).value;
    // nearly the same sum, as every second or third customer is kept
    expect(Math.abs((mean * 2357) / whole - 1)).toBeLessThan(0.02);
  });
});

describe('the fit to all customers', () => {
  const asOf = { at: Date.UTC(2026, 2, 31), zone: 'UTC' };
  const bought = (daysAgo: number, currency: string | undefined) => ({
    at: asOf.at - daysAgo * 86_400_000,
    zone: 'UTC',
    status: 'paid' as const,
    ...(currency === undefined ? {} : { amount: 1000, currency }),
  });
  const customer = (...currencies: (string | undefined)[]) =>
    countedPurchases(currencies.map((currency, at) => bought(10 + at * 20, currency)));

  it('keeps currencies apart, and leaves who pays in two of them out of both', () => {
    const fit = fitBase(
      [customer('EUR'), customer('EUR', 'USD'), customer('USD', undefined), customer(undefined)],
      asOf,
    );
    expect(fit).toMatchObject({ customers: 4, purchases: 6 });
    expect(fit.currencies).toMatchObject({ EUR: { customers: 1 }, USD: { customers: 1 } });
  });

  it('says in words what is missing, and how many customers are needed', () => {
    const { models, equity, bounds } = fitBase([customer('EUR')], asOf).currencies['EUR'] ?? {};
    const needs = '1 customers, 0 of whom bought again. 50 customers are needed, 10 of whom';
    for (const refused of [models, equity]) expect(refused && whyNot(refused)).toContain(needs);
    expect(bounds && whyNot(bounds)).toContain('1 customers have bought, and 10 are needed');
  });

  it('knows the usual days between purchases of all, whatever they pay in', () => {
    const customers = Array.from({ length: 10 }, (_, at) =>
      at % 2 === 0 ? customer('EUR', 'USD') : customer(undefined, undefined),
    );
    expect(fitBase(customers, asOf).typicalGap).toBe(20);
  });

  it('is one of nobody where nobody bought', () => {
    expect(fitBase([], asOf)).toEqual({ asOf, customers: 0, purchases: 0, currencies: {} });
  });
});
