import { expect, test } from 'vitest';
import { comingBirthday } from '../../../../../lib/domain/rules/customer/birthday.ts';
import { writtenCases } from '../written-cases.ts';

test.each(writtenCases('Birthday'))('$case', (row) => {
  const coming = comingBirthday(
    row.cell('birthday'),
    Date.parse(row.cell('now')),
    row.cell('zone'),
  );
  expect(coming?.days).toBe(row.cell('in days') === '' ? undefined : row.number('in days'));
  expect(coming?.years).toBe(row.cell('turns') === '' ? undefined : row.number('turns'));
  expect(coming?.isSoon ?? false).toBe(row.cell('stands out') === 'yes');
});
