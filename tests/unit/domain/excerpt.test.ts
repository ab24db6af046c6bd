import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../../lib/domain/excerpt.ts';
import { hasWords, searchedWords } from '../../../lib/domain/searched-words.ts';

const LONG = `one two three four five six seven eight nine ten ${'and so on '.repeat(30)}`;

describe('the part of a text that shows what was found', () => {
  it.each([
    ['a short text is shown whole', '240 toner', 'toner', '240 toner'],
    ['its lines become one', '240 toner\n3 signs', 'signs', '240 toner 3 signs'],
    [
      'what stands far before is left out',
      LONG.slice(0, 48),
      'nine',
      '… five six seven eight nine ten',
    ],
    ['accents and case do not matter', 'Wants a CAFÉ near by', 'cafe', 'Wants a CAFÉ near by'],
    ['without the word it is the beginning', 'Second pallet', 'friday', 'Second pallet'],
    ['nothing stays nothing', '', 'friday', ''],
  ])('%s', (_, text, query, shown) => {
    expect(excerptAround(text, searchedWords(query))).toBe(shown);
  });

  it('ends with dots where it is cut', () => {
    const shown = excerptAround(LONG, ['one']);
    expect(shown).toHaveLength(121);
    expect(shown.endsWith('…')).toBe(true);
  });
});

describe('the words of a query', () => {
  it.each([
    ['  Second   PÁLLET ', ['second', 'pallet']],
    ['4471', ['4471']],
    ['   ', []],
  ])('of %j are %j', (query, words) => {
    expect(searchedWords(query)).toEqual(words);
  });

  it('are all to be there, also as parts of others', () => {
    expect(hasWords('second pallet', ['pal', 'sec'])).toBe(true);
    expect(hasWords('second pallet', ['pal', 'third'])).toBe(false);
  });
});
