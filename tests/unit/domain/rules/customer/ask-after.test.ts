import { describe, expect, test } from 'vitest';
import {
  askTaskIdOf,
  purchaseToAskAfter,
} from '../../../../../lib/domain/rules/customer/ask-after.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-31T12:00:00Z');
const ago = (days: string) => NOW - Number(days) * DAY;
const daysIn = (cell: string) => [...cell.matchAll(/\d+/g)].map(([days]) => days);

describe('the purchase to ask after', () => {
  test.each(writtenCases('Purchase to ask after'))('$case', (row) => {
    const purchases = [...row.cell('bought').matchAll(/(\d+)(R?)/g)].map(
      ([, days = '', refunded]) => ({
        id: days,
        at: ago(days),
        status: refunded === 'R' ? ('refunded' as const) : ('paid' as const),
      }),
    );
    const surveys = daysIn(row.cell('answered')).map((days) => ({ at: ago(days) }));
    const tasks = daysIn(row.cell('task')).map((days) => ({ id: askTaskIdOf(days) }));
    const found = purchaseToAskAfter(purchases, surveys, tasks, NOW);
    expect(found?.id ?? '').toBe(row.cell('asked after'));
  });
});
