import { expect, test } from 'vitest';
import { quotedFrom, quoteOf } from '../../../../../lib/domain/rules/customer/quote.ts';
import { writtenCases } from '../written-cases.ts';

test.each(writtenCases('Quote'))('what is quoted of what was said: $case', (row) => {
  const said = row
    .cell('said')
    .split(' / ')
    .map((text) => text.replaceAll(' // ', '\n'))
    .filter((text) => text !== '');
  expect(quotedFrom(said, row.cell('kept')) ?? '').toBe(row.cell('quote'));
});

test('a quote stands in one line and ends with a sentence', () => {
  expect(quoteOf('One\n line. ')).toBe('One line.');
  const long = `${'Never on Mondays. '.repeat(20)}`;
  expect(quoteOf(long)).toMatch(/^Never on Mondays\..*Mondays\.$/);
  expect(quoteOf(long).length).toBeLessThanOrEqual(240);
  expect(quoteOf('a'.repeat(500))).toHaveLength(240);
});
