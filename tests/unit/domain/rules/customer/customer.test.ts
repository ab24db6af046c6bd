import { describe, expect, test } from 'vitest';
import { correctionOf } from '../../../../../lib/domain/rules/customer/correction.ts';
import {
  JOURNEY,
  journeyOf,
  type Touchpoint,
} from '../../../../../lib/domain/rules/customer/journey.ts';
import { typicalGap } from '../../../../../lib/domain/rules/customer/rhythm.ts';
import { riskOf } from '../../../../../lib/domain/rules/customer/risk.ts';
import {
  touchpointKindOf,
  touchpointsOfOffers,
} from '../../../../../lib/domain/rules/customer/touchpoint.ts';
import { resultOf } from '../results.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-03-31T12:00:00Z');
const asOf = { at: now, zone: 'UTC' };
const ago = (days: number) => now - days * DAY;
const bought = (days: number, amount = 100, currency = 'EUR') => ({
  at: ago(days),
  zone: 'UTC',
  amount,
  currency,
});
const numbersIn = (text: string) => text.split(' ').filter(Boolean).map(Number);

describe('the risk of a customer', () => {
  const optional = (text: string) => (text === '' ? undefined : Number(text));

  test.each(writtenCases('Risk'))('$case', (row) => {
    const purchases = numbersIn(row.cell('bought')).map((days) => bought(days));
    const signs = {
      typicalGap: optional(row.cell('typical')),
      statedGap: optional(row.cell('stated')),
      openCases: numbersIn(row.cell('open cases')).map(ago),
      stillThere: optional(row.cell('still there')),
    };
    const result = riskOf(purchases, signs, asOf);
    expect(result.ok ? result.value.risk : result.failure.message).toBe(row.cell('risk'));
  });

  test('comes with its reasons and with the days of purchase that it rests on', () => {
    const signs = { openCases: [ago(9)], statedGap: 90, stillThere: 0.2 };
    const purchases = [bought(150), bought(120), bought(90), bought(90)];
    expect(resultOf(riskOf(purchases, signs, asOf))).toEqual({
      risk: 'at-risk',
      reasons: [
        'They usually buy every 30 days; the last purchase was 90 days ago.',
        'A case has been open for more than 7 days.',
        'The forecast takes it as unlikely that they still buy.',
      ],
      n: 3,
      usualBy: 'themselves',
    });
  });

  test.each([
    [{ typicalGap: 60, statedGap: 30 }, 'Customers usually buy every 60 days', 'all'],
    [{ statedGap: 30 }, 'Customers usually buy every 30 days, as you stated', 'owner'],
    [{}, 'What is usual is taken as 90 days, as too few customers tell', 'nobody'],
  ])('says truthfully where the usual days are from: %j', (told, words, usualBy) => {
    const found = resultOf(riskOf([bought(20)], { ...told, openCases: [] }, asOf));
    expect(found.reasons).toEqual([`${words}; the last purchase was 20 days ago.`]);
    expect(found.usualBy).toBe(usualBy);
  });

  test('names the rhythm of who buys several times a week, who is not late within a week', () => {
    const purchases = [bought(10), bought(9), bought(8)];
    const { risk, reasons } = resultOf(riskOf(purchases, { openCases: [] }, asOf));
    expect(risk).toBe('steady');
    expect(reasons).toEqual(['They usually buy every 1 day; the last purchase was 8 days ago.']);
  });

  test('is told by the gaps of all customers where ten of them are known', () => {
    const customers = Array.from({ length: 5 }, () => [bought(100), bought(70), bought(30)]);
    expect(typicalGap(customers, asOf)).toBe(35);
    expect(typicalGap(customers.slice(1), asOf)).toBeUndefined();
  });
});

describe('the journey', () => {
  const BY_LENA = { zone: 'UTC', author: 'Lena' };

  test.each(writtenCases('Journey'))('$case', (row) => {
    const touchpoints = [...row.cell('touchpoints').matchAll(/([a-z]+) (-?\d+)/g)].map(
      ([, kind, days]): Touchpoint => ({ kind: kindIn(kind), at: ago(Number(days)) }),
    );
    const result = journeyOf(touchpoints.toReversed(), now);
    expect(result.ok ? result.value.stage : result.failure.message).toBe(row.cell('stage'));
    if (result.ok) expect((now - result.value.since) / DAY).toBe(row.number('since'));
  });

  test.each(writtenCases('Journey, corrected'))('is corrected: $case', (row) => {
    const touchpoints = [...row.cell('touchpoints').matchAll(/([a-z]+) (-?\d+)/g)].map(
      ([, kind, days]): Touchpoint => ({ kind: kindIn(kind), at: ago(Number(days)) }),
    );
    const said = [...row.cell('said').matchAll(/([a-z]+) (-?\d+)/g)].flatMap(([, word, days]) => {
      const stage = JOURNEY.find((one) => one === word);
      return stage === undefined ? [] : [{ ...BY_LENA, stage, at: ago(Number(days)) }];
    });
    const found = resultOf(journeyOf(touchpoints, now, said.toReversed()));
    expect(found.stage).toBe(row.cell('stage'));
    expect((now - found.since) / DAY).toBe(row.number('since'));
  });

  test('says of a correction that it is one, until a purchase begins anew', () => {
    const said = { ...BY_LENA, stage: 'use' as const, at: ago(10) };
    const moved = { kind: 'offered' as const, at: ago(3) };
    const anew = { kind: 'bought' as const, at: ago(2) };
    expect(resultOf(journeyOf([moved], now, [said]))).toMatchObject({ corrected: said, n: 1 });
    expect(resultOf(journeyOf([moved, anew], now, [said]))).not.toHaveProperty('corrected');
  });

  test('holds what is said of a day against all of it, until it was written down', () => {
    const day = Date.parse('2026-03-30T23:59:59.999Z');
    const said = { ...BY_LENA, stage: 'use' as const, why: 'bought at a fair' };
    expect(correctionOf({ ...said, at: day, written: ago(0) })).toEqual({ ...said, at: day });
    expect(correctionOf({ ...said, at: now + DAY, written: now }).at).toBe(now);
  });

  function kindIn(word = ''): Touchpoint['kind'] {
    const kinds = ['reached', 'asked', 'offered', 'bought', 'used'] as const;
    const found = kinds.find((kind) => kind === word);
    if (found === undefined) throw new Error(`there is no touchpoint “${word}”`);
    return found;
  }

  test.each([
    ['email', 'in', 'asked'],
    ['email', 'out', 'reached'],
    ['chat', 'both', 'asked'],
    ['marketing', 'in', 'reached'],
    ['support', 'in', 'used'],
    ['support', 'out', 'used'],
  ] as const)('takes an interaction by %s, %s, as %s', (channel, direction, kind) => {
    expect(touchpointKindOf({ channel, direction })).toBe(kind);
  });

  test('takes an offer as made on its day, whatever was answered', () => {
    expect(touchpointsOfOffers([{ at: ago(3) }])).toEqual([{ kind: 'offered', at: ago(3) }]);
  });
});
