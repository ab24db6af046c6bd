import { describe, expect, test } from 'vitest';
import type { AuthorPlace } from '../../../../../lib/domain/recipe.ts';
import { sidesIn, withSidesTurned } from '../../../../../lib/domain/recipe-sides.ts';
import { writtenCases } from '../written-cases.ts';

const marked = (theirs = '', mine = ''): AuthorPlace[] => [
  { by: 'name', steps: [] },
  { by: 'mark', name: 'class', theirs, mine, steps: [] },
];

describe('the sides of messages', () => {
  test.each(writtenCases('Side of a message'))('$case', (row) => {
    const authors = marked(row.cell('of the clicked'), row.cell('of the others'));
    expect(sidesIn({ authors }) ?? 'ask').toBe(row.cell('sides'));
  });

  test('are not told by a recipe without such words', () => {
    expect(sidesIn({ authors: [{ by: 'alone' }] })).toBeUndefined();
  });

  test('are turned, and nothing else is', () => {
    const recipe = { name: 'Parley', authors: marked('a', 'b') };
    expect(withSidesTurned(recipe)).toEqual({ name: 'Parley', authors: marked('b', 'a') });
    const word = (theirs: string, mine: string): AuthorPlace[] => [
      { by: 'word', theirs, mine, steps: [] },
    ];
    expect(withSidesTurned({ authors: word('You', 'Client') }).authors).toEqual(
      word('Client', 'You'),
    );
  });
});
