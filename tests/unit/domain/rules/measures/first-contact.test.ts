import { describe, expect, it, test } from 'vitest';
import {
  firstContactOf,
  solvedCaseOf,
  type ToldCase,
} from '../../../../../lib/domain/rules/measures/first-contact.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-31T12:00:00Z');
const ago = (days: number) => NOW - days * DAY;

describe('first contact', () => {
  test.each(writtenCases('First contact'))('$case', (row) => {
    const [solvedAgo, again] = [row.cell('solved'), row.cell('opened again')];
    const topic = row.cell('topic');
    const one: ToldCase = {
      id: 'one',
      opened: ago(61),
      ...(topic === '' ? {} : { topic }),
      ...(solvedAgo === '' ? {} : { solved: ago(Number(solvedAgo)) }),
      ...(again === '' ? {} : { reopened: [ago(Number(again))] }),
    };
    const others = [...row.cell('topics').matchAll(/(\w+) (\d+)/g)].map(
      ([, name = '', days], index): ToldCase => ({
        id: `other-${index}`,
        topic: name,
        opened: ago(Number(days)),
      }),
    );
    const solved = solvedCaseOf(one, [one, ...others], row.number('contacts'));
    const days = row.number('days') === 30 ? 30 : 7;
    const told = solved && firstContactOf(solved, days, NOW);
    const words =
      told === undefined
        ? []
        : [
            told.kind,
            ...(told.kind === 'back' ? [told.days, told.came] : []),
            ...(told.kind === 'contacts' ? [told.contacts] : []),
          ];
    expect(words.join(' ')).toBe(row.cell('told'));
  });

  it('of a case of before counts when it was opened again as when it was solved', () => {
    const one = { id: 'one', opened: ago(61), resolved: ago(50), reopened: [ago(55)] };
    expect(solvedCaseOf(one, [one], 1)).toMatchObject({ solved: ago(55), again: ago(55) });
    const never = { id: 'two', opened: ago(61), resolved: ago(50) };
    expect(solvedCaseOf(never, [never], 1)).toEqual({ solved: ago(50), contacts: 1 });
  });
});
