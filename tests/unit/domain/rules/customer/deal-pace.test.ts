import { describe, expect, test } from 'vitest';
import { stalledBecause, usualDaysOf } from '../../../../../lib/domain/rules/customer/deal-pace.ts';
import { several, writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-03-31T12:00:00Z');
const ago = (days: number) => now - days * DAY;

describe('a stalled deal', () => {
  test.each(writtenCases('Stalled deal'))('$case', (row) => {
    const others = several(row.cell('stages left')).map((days) => ({
      moved: [ago(400), ago(400 - Number(days))],
    }));
    const closes = row.cell('closes in');
    const reasons = stalledBecause(
      {
        moved: [ago(300), ago(row.number('in its stage'))],
        ...(closes === '' ? {} : { expected: ago(-Number(closes)) }),
        ...(row.cell('closed') === '' ? {} : { closed: now }),
      },
      usualDaysOf(others).get(''),
      now,
    );
    expect(reasons.join(' ')).toBe(row.cell('stalled'));
  });

  test('is measured by its own pipeline, the last stage of a closed deal among the rest', () => {
    const deal = { moved: [ago(20), ago(10)], closed: ago(4) };
    const five = Array.from({ length: 5 }, () => ({ ...deal, pipeline: 'pipeline-1' }));
    const usual = usualDaysOf([...five, deal]);
    expect([...usual]).toEqual([['pipeline-1', 8]]);
  });
});
