import { describe, expect, it } from 'vitest';
import {
  chancesOfFuturePurchases,
  expectedFuturePurchases,
} from '../../../../../lib/domain/rules/clv/bg-nbd.ts';
import { fitBgNbd } from '../../../../../lib/domain/rules/clv/bg-nbd-fit.ts';
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
