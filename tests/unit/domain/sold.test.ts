import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saleIn } from '../../../lib/domain/sold.ts';

/** A sale in words: "240 toner | 612.00 EUR open". */
function wordsOf(text: string, marks: readonly number[] = []): string {
  const sale = saleIn(text, marks);
  if (sale === undefined) return 'nothing';
  const { items, amount, currency, status } = sale.sold;
  const things = items.map(({ quantity, name }) => `${quantity} ${name}`).join(' + ');
  return `${things} | ${amount === undefined ? '' : `${amount} ${currency} `}${status}`;
}

describe('a note says what was sold', () => {
  it.each([
    ['sold 240 toner', '240 toner | open'],
    ['Sold 240 toner', '240 toner | open'],
    ['sold 240 toner.', '240 toner | open'],
    ['sold 240x toner', '240 toner | open'],
    ['sold 240 × toner', '240 toner | open'],
    ['called, sold 240 toner; happy', '240 toner | open'],
    ['sold 240 toner. She likes it', '240 toner | open'],
    ['sold 1.5 tons of paper', '1.5 tons of paper | open'],
    ['sold 2 drums, 1 fuser', '2 drums + 1 fuser | open'],
    ['sold 2 drums and 1 fuser kit', '2 drums + 1 fuser kit | open'],
    ['sold 3 black and white copiers', '3 black and white copiers | open'],
    ['sold 240 toner for €612', '240 toner | 61200 EUR open'],
    ['sold 240 toner for 612 €', '240 toner | 61200 EUR open'],
    ['sold 240 toner for 612.50 EUR', '240 toner | 61250 EUR open'],
    ['sold 240 toner 1,250.50 USD', '240 toner | 125050 USD open'],
    ['sold 240 toner 1.250,50 EUR', '240 toner | 125050 EUR open'],
    ['sold 240 toner, 1.250 EUR', '240 toner | 125000 EUR open'],
    ['sold 240 toner £90', '240 toner | 9000 GBP open'],
    ['sold 240 toner for 61200 JPY', '240 toner | 61200 JPY open'],
    ['sold 240 toner for ¥61,200', '240 toner | 61200 JPY open'],
    ['sold 240 toner for €612, paid', '240 toner | 61200 EUR paid'],
    ['sold 240 toner paid', '240 toner | paid'],
    ['sold 240 toner unpaid', '240 toner | open'],
    ['verkauft, sold 3 Größe-42 Schuhe', '3 Größe-42 Schuhe | open'],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toBe(expected);
  });

  it.each([
    'sold out',
    'she was sold on the idea',
    'sold 240',
    'sold 0 toner',
    'resold 240 toner',
    'unsold 240 toner',
    'sold €612',
    'toner sold',
    'sold 99999999999 toner',
    `sold 1 ${'1 '.repeat(600)}toner`,
  ])('nothing was sold by “%s”', (text) => {
    expect(wordsOf(text)).toBe('nothing');
  });

  it('an amount that cannot be is no amount, and its words stay with what was sold', () => {
    expect(wordsOf('sold 2 drums for 12.345,6789 EUR')).toBe('2 drums | open');
    expect(wordsOf('sold 2 drums for 6.50 JPY')).toBe('2 drums | open');
  });

  it('ends where another mark begins, and stands where it was typed', () => {
    expect(wordsOf('sold 240 toner Fri', [15])).toBe('240 toner | open');
    expect(wordsOf('! sold 240 toner', [0])).toBe('240 toner | open');
    expect(saleIn('ok, sold 2 drums; bye', [])).toMatchObject({ from: 4, to: 16 });
  });

  it('reads any text without fault, and what it finds fits a purchase', () => {
    const words = fc.array(
      fc.constantFrom('sold', '2', 'x', '€', '1.000,5', 'toner', ',', ' ', 'paid', 'EUR', 'für'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((some) => some.join(' ')),
        ),
        (text) => {
          const sale = saleIn(`sold 2 ${text}`, []);
          for (const { quantity, name } of sale?.sold.items ?? [])
            expect(quantity > 0 && name.length > 0 && name.length <= 400).toBe(true);
        },
      ),
    );
  });
});
