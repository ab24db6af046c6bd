import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsOf } from '../../../../lib/domain/minor-units.ts';
import {
  ColumnMark,
  type DecimalMark,
  minorOf,
  writtenNumber,
} from '../../../../lib/formats/purchases/written-number.ts';

function minor(text: string, currency: string, mark?: DecimalMark) {
  const written = writtenNumber(text, mark);
  if (typeof written !== 'object') return written;
  const size = minorOf(written, digitsOf(currency));
  return size === undefined ? undefined : (written.isNegative ? -1 : 1) * size;
}

function columnOf(...cells: string[]) {
  const column = new ColumnMark();
  for (const cell of cells) column.see(cell);
  return column;
}

describe('an amount in a cell', () => {
  it.each<[string, string, number]>([
    ['12', 'EUR', 1200],
    ['12.5', 'EUR', 1250],
    ['12,50', 'EUR', 1250],
    ['1,250.50', 'EUR', 125_050],
    ['1.250,50', 'EUR', 125_050],
    ['1 250,50', 'EUR', 125_050],
    ['1’250.50', 'CHF', 125_050],
    ['1,250,000', 'EUR', 125_000_000],
    ['10.0000', 'EUR', 1000],
    ['€ 12.50', 'EUR', 1250],
    ['12,50 €', 'EUR', 1250],
    ['EUR 12.50', 'EUR', 1250],
    ['-12.50', 'EUR', -1250],
    ['−12.50', 'EUR', -1250],
    ['12.50-', 'EUR', -1250],
    ['(12.50)', 'EUR', -1250],
    ['-$2.00', 'USD', -200],
    ['.5', 'EUR', 50],
    ['1250', 'JPY', 1250],
    ['1250.00', 'JPY', 1250],
    ['0.125', 'KWD', 125],
    ['12.5', 'KWD', 12_500],
    ['1250,125', 'KWD', 1_250_125],
  ])('“%s” in %s is %i', (text, currency, expected) => {
    expect(minor(text, currency)).toBe(expected);
  });

  it.each<[string, DecimalMark, number]>([
    ['1,250', '.', 125_000],
    ['1.250', ',', 125_000],
    ['1.250', '.', 125],
    ['-1.250', ',', -125_000],
  ])('“%s” beside cells with “%s” before decimals is %i', (text, mark, expected) => {
    expect(minor(text, 'EUR', mark)).toBe(expected);
  });

  it.each(['1,250', '1.250', '€1.250', '(1,250)'])('“%s” alone may be two', (text) => {
    expect(minor(text, 'EUR')).toBe('two');
  });

  it.each([
    '',
    'many',
    '=1+1',
    '=cmd|calc',
    '1e5',
    '0x1F',
    '12 of 15',
    '20 %',
    '1,25,000',
    '1.2.3',
    '(12',
    '--12',
    '9'.repeat(40),
  ])('“%s” is none', (text) => {
    expect(minor(text, 'EUR', '.')).toBeUndefined();
  });

  it.each([
    ['12.50', 'JPY'],
    ['12.505', 'EUR'],
    ['0.1255', 'KWD'],
  ])('“%s” has more decimals than %s', (text, currency) => {
    expect(minor(text, currency, '.')).toBeUndefined();
  });

  it('is the same however a program writes it', () => {
    const written = fc.record({
      cents: fc.integer({ min: -1e11, max: 1e11 }),
      locale: fc.constantFrom('en', 'de', 'fr', 'de-CH', 'pt'),
      beside: fc.boolean(),
    });
    fc.assert(
      fc.property(written, ({ cents, locale, beside }) => {
        const style = beside ? ({ style: 'currency', currency: 'EUR' } as const) : {};
        const digits = { minimumFractionDigits: 2 };
        const text = new Intl.NumberFormat(locale, { ...style, ...digits }).format(cents / 100);
        expect(minor(text, 'EUR') ?? 0).toBe(cents === 0 ? minor('0', 'EUR') : cents);
      }),
    );
  });
});

describe('a column of amounts', () => {
  it.each<[string[], DecimalMark | undefined, boolean]>([
    [['1,250', '12.50'], '.', false],
    [['1.250', '12,5'], ',', false],
    [['1,250', '1,250,000'], '.', false],
    [['1.250', '1.250,00'], ',', false],
    [['1,250', '0,125'], ',', false],
    [['1,250', '12'], undefined, true],
    [['1,250', '12.50', '12,50'], undefined, true],
    [['12', '7'], undefined, false],
    [['', 'many'], undefined, false],
  ])('of %j has the mark %s', (cells, mark, isOpen) => {
    expect(columnOf(...cells)).toMatchObject({ mark, isOpen });
  });
});
