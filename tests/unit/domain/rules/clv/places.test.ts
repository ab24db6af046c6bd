import { describe, expect, test } from 'vitest';
import { placeOf, placesOf } from '../../../../../lib/domain/rules/clv/places.ts';
import { writtenCases } from '../written-cases.ts';

function numbersIn(text: string): number[] {
  const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return text.split(' ').map(Number);
  return Array.from({ length: Number(from) - Number(to) + 1 }, (_, at) => Number(from) - at);
}

describe('the place in customer equity', () => {
  test.each(writtenCases('Place in customer equity'))('$case', (row) => {
    const places = placesOf(numbersIn(row.cell('all')));
    const { place, n, about } = placeOf(row.number('value'), places);
    expect(`${about === true ? 'about ' : ''}${place} of ${n}`).toBe(row.cell('place'));
  });

  test('of very many keeps a thousand values', () => {
    expect(placesOf(numbersIn('5000..1')).values).toHaveLength(1000);
  });
});
