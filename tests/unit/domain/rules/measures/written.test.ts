import { describe, expect, test } from 'vitest';
import { churn } from '../../../../../lib/domain/rules/measures/churn.ts';
import { csat } from '../../../../../lib/domain/rules/measures/csat.ts';
import { fcr } from '../../../../../lib/domain/rules/measures/fcr.ts';
import { nps } from '../../../../../lib/domain/rules/measures/nps.ts';
import { repeatRate } from '../../../../../lib/domain/rules/measures/repeat-rate.ts';
import { retention } from '../../../../../lib/domain/rules/measures/retention.ts';
import { resultOf } from '../results.ts';
import { told } from '../told.ts';
import { several, type WrittenCase, writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-03-31T12:00:00Z');
const period = { from: now - 100 * DAY, until: now + DAY };
/** What lies at the instants that are just not in the period. */
const OUTSIDE = [period.from - 1, period.until];

const answersIn = (row: WrittenCase, outside: number) => [
  ...several(row.cell('answers')).map((score) => ({ score: Number(score), at: period.from })),
  ...OUTSIDE.map((at) => ({ score: outside, at })),
];

describe('NPS', () => {
  test.each(writtenCases('NPS'))('$case', (row) => {
    expect(told(nps(answersIn(row, 3), period))).toBe(row.cell('result'));
  });
});

describe('CSAT', () => {
  test.each(writtenCases('CSAT'))('$case', (row) => {
    expect(told(csat(answersIn(row, 1), period))).toBe(row.cell('result'));
  });
});

describe('FCR', () => {
  /** “1” contact, “1/3” come back with after three days, “1@6” solved six days ago. */
  function solvedCase(text: string) {
    const [, contacts, back, ago = '60'] = /^(\d+)(?:\/(\d+))?(?:@(\d+))?$/.exec(text) ?? [];
    const solved = now - Number(ago) * DAY;
    const one = { solved, contacts: Number(contacts) };
    return back === undefined ? one : { ...one, again: solved + Number(back) * DAY };
  }

  test.each(writtenCases('FCR'))('$case', (row) => {
    const cases = several(row.cell('cases')).map(solvedCase);
    const outside = OUTSIDE.map((solved) => ({ solved, contacts: 2 }));
    const days = row.number('days') === 7 ? 7 : 30;
    expect(told(fcr([...outside, ...cases], period, days, now))).toBe(row.cell('result'));
  });
});

const countsIn = (row: WrittenCase) => ({
  start: row.number('start'),
  end: row.number('end'),
  gained: row.number('gained'),
});

describe('retention', () => {
  test.each(writtenCases('Retention'))('$case', (row) => {
    expect(told(retention(countsIn(row), period))).toBe(row.cell('result'));
  });
});

describe('churn', () => {
  test.each(writtenCases('Churn'))('$case', (row) => {
    expect(told(churn(countsIn(row), period))).toBe(row.cell('result'));
  });
});

const bought = (at: number, amount = 100) => ({ at, zone: 'UTC', amount, currency: 'EUR' });

describe('the repeat rate', () => {
  test.each(writtenCases('Repeat rate'))('$case', (row) => {
    const customers = several(row.cell('customers')).map((days) => [
      ...OUTSIDE.map((at) => bought(at)),
      ...Array.from({ length: Number(days) }, (_, day) => bought(period.from + day * DAY)),
    ]);
    expect(told(repeatRate(customers, period))).toBe(row.cell('result'));
  });

  test('takes purchases of one day as one', () => {
    const twice = [bought(period.from + 60_000), bought(period.from + 120_000)];
    const customers = Array.from({ length: 30 }, () => twice);
    expect(told(repeatRate(customers, period))).toBe('0.0 (n 30)');
  });
});

test('every figure says which period it is about', () => {
  const counts = { start: 10, end: 10, gained: 0 };
  expect(resultOf(retention(counts, period)).period).toEqual(period);
  expect(resultOf(churn(counts, period)).period).toEqual(period);
});
