import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../../../lib/domain/key-of.ts';
import {
  companyHostsOf,
  companyOfHost,
} from '../../../../../lib/domain/rules/company/mail-domain.ts';
import { seeminglyOwn } from '../../../../../lib/domain/rules/company/own-points.ts';
import { lineageOf, mayBePartOf } from '../../../../../lib/domain/rules/company/parents.ts';
import { writtenCases } from '../written-cases.ts';

const wordsIn = (text: string) => text.split(' ').filter(Boolean);

/** “b<a” for each company that is part of another. */
function partsIn(text: string): Map<string, string> {
  return new Map(
    wordsIn(text).map((one) => {
      const [part = '', parent = ''] = one.split('<');
      return [part, parent];
    }),
  );
}

function keyIn(text: string): string {
  if (text.includes('@')) return keyOf('email', text);
  return text.startsWith('+') ? keyOf('phone', text) : keyOf('url', text);
}

describe('the parent of a company', () => {
  test.each(writtenCases('Parent of a company'))('$case', (row) => {
    const may = mayBePartOf(row.cell('company'), row.cell('parent'), partsIn(row.cell('parts')));
    expect(may ? 'yes' : 'no').toBe(row.cell('may'));
  });

  test('is looked for upwards, once around a ring', () => {
    expect(lineageOf('a', partsIn('a<b b<c'))).toEqual(['b', 'c']);
    expect(lineageOf('a', partsIn('a<b b<c c<b'))).toEqual(['b', 'c']);
    expect(lineageOf('a', partsIn('a<b b<a'))).toEqual(['b']);
  });
});

describe('the company of a mail domain', () => {
  test.each(writtenCases('Company of a mail domain'))('$case', (row) => {
    const companies = wordsIn(row.cell('companies')).map((one) => (one === '–' ? undefined : one));
    expect(companyOfHost(row.cell('host'), companies) ?? 'nothing').toBe(row.cell('said'));
  });

  test('may be known by the host above, never by the last word', () => {
    expect(companyHostsOf('mail.lumo.example')).toEqual(['mail.lumo.example', 'lumo.example']);
  });
});

describe('the addresses that seem to be a company’s own', () => {
  test.each(writtenCases('A company’s own addresses'))('$case', (row) => {
    const held = wordsIn(row.cell('held')).flatMap((one) => {
      const [address = '', holders = ''] = one.split(':');
      return holders.split(',').map((contact) => ({ key: keyIn(address), contact }));
    });
    const own = new Set(wordsIn(row.cell('own')).map(keyIn));
    const proposed = wordsIn(row.cell('proposed')).map(keyIn);
    expect([...seeminglyOwn(held, own).keys()].toSorted()).toEqual(proposed.toSorted());
  });
});
