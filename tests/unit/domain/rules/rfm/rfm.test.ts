import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Purchase } from '../../../../../lib/domain/rules/purchase.ts';
import {
  type RfmStanding,
  rfmBounds,
  rfmScoresOf,
  rfmThresholds,
} from '../../../../../lib/domain/rules/rfm/scores.ts';
import { rfmSegment } from '../../../../../lib/domain/rules/rfm/segment.ts';
import { rfmStandingOf } from '../../../../../lib/domain/rules/rfm/standing.ts';
import { resultOf, whyNot } from '../results.ts';
import { writtenCases } from '../written-cases.ts';

/** The orders of the package rfm, read in place, and only where they are: nothing says that they may be copied. */
const FILE = join(import.meta.dirname, '../../../../../../shared/real/rfm/rfm_data_orders.csv');
const there = existsSync(FILE);
if (!there)
  process.stdout.write('the orders of the package rfm are not there: their tests are left out\n');

const rfmScores = (standings: readonly RfmStanding[]) => {
  const bounds = resultOf(rfmBounds(standings));
  return standings.map((standing) => rfmScoresOf(standing, bounds));
};
const customer = (days: number) => ({ days, purchases: days, spent: days });

describe('RFM scores', () => {
  const rows = writtenCases('RFM scores');
  const scores = rfmScores(
    rows.map((row) => ({
      days: row.number('days'),
      purchases: row.number('purchases'),
      spent: row.number('spent'),
    })),
  );

  test.each([...rows.entries()])('%i: as docs/rules.md says', (index, row) => {
    expect(Object.values(scores[index] ?? {}).join(' ')).toBe(row.cell('scores'));
  });

  test('are refused below ten customers', () => {
    expect(whyNot(rfmBounds([1, 2, 3, 4, 5, 6, 7, 8, 9].map(customer)))).toBe(
      'Not enough data: 9 customers have bought, and 10 are needed.',
    );
  });

  test('are the same for all where all are alike', () => {
    const alike = rfmScores(Array.from({ length: 12 }, () => customer(7)));
    expect(new Set(alike.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

describe('an RFM segment', () => {
  test.each(writtenCases('RFM segments'))('$case', (row) => {
    const scores = {
      recency: row.number('recency'),
      frequency: row.number('frequency'),
      monetary: row.number('monetary'),
    };
    expect(rfmSegment(scores)).toBe(row.cell('segment'));
  });
});

describe('where a customer stands', () => {
  const zone = 'America/New_York';
  const bought = (at: string, amount: number, currency = 'USD'): Purchase => ({
    at: Date.parse(at),
    zone,
    amount,
    currency,
  });
  const asOf = { at: Date.parse('2026-03-31T12:00:00Z'), zone };

  test('counts days on the calendar of the zone, and amounts in whole units', () => {
    const purchases = [bought('2026-03-01T04:00:00Z', 1250), bought('2026-02-01T12:00:00Z', 300)];
    expect(resultOf(rfmStandingOf(purchases, asOf))).toEqual({
      days: 31, // the last of February in New York
      purchases: 2,
      spent: 15.5,
    });
  });

  test('knows currencies without cents', () => {
    const purchases = [bought('2026-03-01T12:00:00Z', 1250, 'JPY')];
    expect(resultOf(rfmStandingOf(purchases, asOf)).spent).toBe(1250);
  });

  test('takes off what was given back, and looks at nothing later', () => {
    const purchases = [
      bought('2026-03-01T12:00:00Z', 1000),
      bought('2026-03-20T12:00:00Z', -400),
      bought('2026-04-01T12:00:00Z', 5000),
    ];
    expect(resultOf(rfmStandingOf(purchases, asOf))).toEqual({ days: 30, purchases: 1, spent: 6 });
  });

  test('is not told of who bought nothing, or in several currencies', () => {
    expect(whyNot(rfmStandingOf([], asOf))).toContain('nothing was bought yet');
    expect(whyNot(rfmStandingOf([bought('2026-03-20T12:00:00Z', -400)], asOf))).toContain(
      'nothing was bought yet',
    );
    const mixed = [bought('2026-03-01T12:00:00Z', 1), bought('2026-03-01T12:00:00Z', 1, 'CAD')];
    expect(whyNot(rfmStandingOf(mixed, asOf))).toContain('CAD and USD');
  });
});

describe.runIf(there)('the customers of the package rfm', () => {
  const bought = new Map<string, Purchase[]>();
  for (const line of there ? readFileSync(FILE, 'utf8').trim().split('\n').slice(1) : []) {
    const [name = '', date, revenue] = line.split(',');
    const at = Date.parse(`${date}T12:00:00Z`);
    const purchase = { at, zone: 'UTC', amount: Number(revenue) * 100, currency: 'USD' };
    bought.set(name, [...(bought.get(name) ?? []), purchase]);
  }
  const names = [...bought.keys()].sort();
  const asOf = { at: Date.parse('2006-12-31T12:00:00Z'), zone: 'UTC' };
  const standings = names.map((name) => resultOf(rfmStandingOf(bought.get(name) ?? [], asOf)));

  test('have the thresholds that the package prints', () => {
    expect(standings).toHaveLength(995);
    const shown = (values: readonly number[]) =>
      rfmThresholds(values).map((value) => Number(value.toFixed(1)));
    expect(shown(standings.map(({ days }) => days))).toEqual([115, 181, 297.4, 482]);
    expect(shown(standings.map(({ purchases }) => purchases))).toEqual([4, 5, 6, 8]);
    expect(shown(standings.map(({ spent }) => spent))).toEqual([255.8, 382, 506.4, 666]);
  });

  test('have the scores that the package prints for the first five', () => {
    const scores = rfmScores(standings);
    const first = scores.slice(0, 5).map((one) => Object.values(one).join(''));
    expect(first).toEqual(['343', '412', '323', '544', '433']);
  });
});
