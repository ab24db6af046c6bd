import { expect, test } from 'vitest';
import { directionOf, hasRightToLeft } from '../../../lib/domain/writing-direction.ts';

test.each([
  ['en-US', 'ltr'],
  ['pt-BR', 'ltr'],
  ['ja', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['iw', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['skr', 'rtl'],
  ['arn', 'ltr'],
  ['sda', 'ltr'],
  ['', 'ltr'],
  ['no tag', 'ltr'],
])('a page in “%s” runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test.each([
  ['Ana Pereira', false],
  ['Zoë Ó Briain-Lee', false],
  ['佐藤 花子', false],
  ['+351 21 000 00 00', false],
  ['', false],
  ['مريم الأنصاري', true],
  ['נועה לוי', true],
  ['Noa (נועה)', true],
  ['ދިވެހި', true],
  ['ﷺ', true],
  ['𞤀𞤁𞤂', true],
  ['😀 🎉', false],
])('“%s” has letters from right to left: %s', (text, has) => {
  expect(hasRightToLeft(text)).toBe(has);
});
