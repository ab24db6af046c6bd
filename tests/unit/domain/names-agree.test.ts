import { expect, it } from 'vitest';
import { firstNamesAgree, namesAgree } from '../../../lib/domain/names-agree.ts';

it.each([
  ['Ana Pereira', 'Pereira, Ana', true],
  ['Ana Pereira', 'A. Pereira', true],
  ['Ana Pereira', 'Ana Rosa Pereira', true],
  ['Zoë Ó Briain', 'zoe o briain', true],
  ['Ana Pereira', 'Ana Costa', false],
  ['John Smith', 'Mary Smith', false],
  ['Ana Ana', 'Ana Pereira', false],
  ['李小龙', '李小龙', true],
  ['李小龙', '王小明', false],
])('“%s” and “%s” can be one person’s: %s', (one, other, agree) => {
  expect(namesAgree(one, other)).toBe(agree);
  expect(namesAgree(other, one)).toBe(agree);
});

it.each([
  ['Ana Pereira', 'Ana Costa', true],
  ['Ana Pereira', 'Pereira, Ana', true],
  ['A. Pereira', 'A. Costa', false],
  ['John Smith', 'Mary Smith', false],
])('“%s” and “%s” under one mail address are one person: %s', (one, other, agree) => {
  expect(firstNamesAgree(one, other)).toBe(agree);
});
