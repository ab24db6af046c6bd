import { describe, expect, it } from 'vitest';
import {
  chancesOfFuturePurchases,
  expectedFuturePurchases,
} from '../../../../../lib/domain/rules/clv/bg-nbd.ts';
import { fitBgNbd } from '../../../../../lib/domain/rules/clv/bg-nbd-fit.ts';
import { expectedClv } from '../../../../../lib/domain/rules/clv/expected-clv.ts';
import { expectedSpend, type Spending } from '../../../../../lib/domain/rules/clv/gamma-gamma.ts';
import { fitGammaGamma } from '../../../../../lib/domain/rules/clv/gamma-gamma-fit.ts';
import { purchaseHistoryOf } from '../../../../../lib/domain/rules/clv/purchase-history.ts';
import type { Purchase } from '../../../../../lib/domain/rules/purchase.ts';
import { resultOf, whyNot } from '../results.ts';
import { CDNOW, CDNOW_LOG, CLV_TOOLS, isCdnowThere, PUBLISHED } from './cdnow.ts';

describe.runIf(isCdnowThere)('BG/NBD fitted to the CDNOW customers', () => {
  const model = isCdnowThere ? resultOf(fitBgNbd(CDNOW)) : { ...PUBLISHED, logLikelihood: 0, n: 0 };

  it.each(['r', 'alpha', 'a', 'b'] as const)(
    '%s is within 0.001 of what CLVTools finds, and prints as the paper does',
    (name) => {
      expect(Math.abs(model[name] - CLV_TOOLS[name])).toBeLessThan(0.001);
      expect(model[name].toFixed(3)).toBe(PUBLISHED[name].toFixed(3));
    },
  );

  it('has the published likelihood and says how many customers it rests on', () => {
    expect(model.logLikelihood.toFixed(1)).toBe('-9582.4');
    expect(Math.abs(model.logLikelihood - -9582.429)).toBeLessThan(0.01);
    expect(model.n).toBe(2357);
  });

  it('forecasts 1,653.4 purchases of these customers in the 39 weeks after', () => {
    const total = CDNOW.reduce((sum, one) => sum + expectedFuturePurchases(model, one, 39), 0);
    expect(total.toFixed(1)).toBe('1653.4');
  });

  it('gives nine of ten customers a range of purchases which holds what they then bought', () => {
    const later = CDNOW.map(() => new Set<string>());
    for (const { customer, day } of CDNOW_LOG) {
      if (day > '1997-09-30') later[customer]?.add(day);
    }
    const below = CDNOW.filter((one, index) => {
      const bought = later[index]?.size ?? 0;
      const chances = chancesOfFuturePurchases(model, one, 39);
      return chances.slice(0, bought).reduce((sum, chance) => sum + chance, 0) < 0.9;
    });
    expect(later.reduce((sum, days) => sum + days.size, 0)).toBe(1882);
    expect(below.length / CDNOW.length).toBeGreaterThan(0.9);
  });

  it('is refused for the first 49 of them', () => {
    expect(whyNot(fitBgNbd(CDNOW.slice(0, 49)))).toContain('49 customers, 18 of whom');
  });
});

/** The history that the purchases of each customer make, in cents. */
function historiesOfLog() {
  const asOf = { at: Date.parse('1997-09-30T23:59:59Z'), zone: 'UTC' };
  const bought = CDNOW.map(() => [] as Purchase[]);
  for (const { customer, day, cents } of CDNOW_LOG) {
    const at = Date.parse(`${day}T12:00:00Z`);
    bought[customer]?.push({ at, zone: 'UTC', amount: cents, currency: 'USD' });
  }
  return bought.flatMap((purchases) => purchaseHistoryOf(purchases, asOf) ?? []);
}

const histories = historiesOfLog();

describe.runIf(isCdnowThere)('the history of the CDNOW customers', () => {
  it('is made of their purchases as the summary of 2,357 customers says', () => {
    expect(histories).toHaveLength(2357);
    for (const [index, one] of CDNOW.entries()) {
      const history = histories[index];
      expect(history?.repeats).toBe(one.repeats);
      expect(history?.last.toFixed(2)).toBe(one.last.toFixed(2));
      expect(history?.observed.toFixed(2)).toBe(one.observed.toFixed(2));
      expect(Math.abs((history?.meanSpend ?? 0) / 100 - one.meanSpend)).toBeLessThan(0.0051);
    }
  });
});

describe.runIf(isCdnowThere)('Gamma-Gamma fitted to the CDNOW customers', () => {
  const model = isCdnowThere
    ? resultOf(fitGammaGamma(CDNOW))
    : { p: 1, q: 1, v: 1, logLikelihood: 0, n: 0 };

  it('has the parameters of note 025 and the likelihood of CLVTools', () => {
    expect([model.p.toFixed(2), model.q.toFixed(2), model.v.toFixed(2)]).toEqual([
      '6.25',
      '3.74',
      '15.45', // 15.44 in the note: 15.4477
    ]);
    expect(Math.abs(model.logLikelihood - -4055.9177)).toBeLessThan(0.01);
    expect(model.n).toBe(946);
  });

  it('expects of the first ten customers what the note expects, and of a new one 35.17 dollars', () => {
    const inCents = { ...model, v: model.v * 100 };
    const inDollars = (one: Spending) => ((expectedSpend(inCents, one) ?? 0) / 100).toFixed(2);
    const spend = histories.slice(0, 10).map(inDollars);
    expect(spend.join(' ')).toBe('24.65 18.91 35.17 35.17 35.17 71.46 18.91 35.17 27.28 35.17');
    expect(inDollars({ repeats: 0, meanSpend: 0 })).toBe('35.17');
  });

  it('gives eight of ten customers a range which holds what they then paid in 39 weeks', () => {
    const models = {
      purchases: resultOf(fitBgNbd(histories)),
      spending: resultOf(fitGammaGamma(histories)),
    };
    const paid = CDNOW.map(() => 0);
    for (const { customer, day, cents } of CDNOW_LOG) {
      if (day > '1997-09-30') paid[customer] = (paid[customer] ?? 0) + cents;
    }
    const inside = histories.filter((one, index) => {
      const horizon = { steps: 1, weeks: 39, discount: 0 };
      const { low, high } = resultOf(expectedClv(models, one, horizon));
      const amount = paid[index] ?? 0;
      return low <= amount && amount <= high;
    });
    expect(inside.length / CDNOW.length).toBeGreaterThan(0.8);
  });
});
