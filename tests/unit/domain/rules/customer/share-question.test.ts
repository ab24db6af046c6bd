import { describe, expect, test } from 'vitest';
import { shareQuestion } from '../../../../../lib/domain/rules/customer/share-question.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-31T12:00:00Z');
const ago = (days: string) => NOW - Number(days) * DAY;

describe('the share to ask for', () => {
  test.each(writtenCases('Share to ask for'))('$case', (row) => {
    const shares = [...row.cell('asked').matchAll(/\d+/g)].map(([days]) => ({ at: ago(days) }));
    const purchases = [...row.cell('bought').matchAll(/(\d+):([a-z]*)(R?)/g)].map(
      ([, days = '', name = '', refunded]) => ({
        at: ago(days),
        items: name === '' ? [] : [{ name, quantity: 1 }],
        status: refunded === 'R' ? ('refunded' as const) : ('paid' as const),
      }),
    );
    const asked = shareQuestion(shares, purchases, NOW);
    expect(asked === undefined ? '' : (asked.of ?? 'of this kind')).toBe(row.cell('question'));
  });
});
