import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../../../lib/domain/key-of.ts';
import { compareNames } from '../../../../../lib/domain/rules/same-person/compare-names.ts';
import type { Identity } from '../../../../../lib/domain/rules/same-person/identity.ts';
import { samePerson } from '../../../../../lib/domain/rules/same-person/same-person.ts';
import { Dice } from '../../../../bench/match/dice.ts';
import { judgePairs } from '../../../../bench/match/judged-pairs.ts';
import { twoPeople } from '../../../../bench/match/other-people.ts';
import { identityOf } from '../../../../bench/match/person.ts';
import { sameTwice } from '../../../../bench/match/same-people.ts';
import { writtenCases } from '../written-cases.ts';

/** A contact as docs/rules.md writes it: name / company / title / points, those of several people in brackets. */
function identityIn(text: string): Identity {
  const [name = '', company = '', title = '', points = ''] = text
    .split('/')
    .map((part) => part.trim());
  return {
    name,
    ...(company === '' ? {} : { company }),
    ...(title === '' ? {} : { title }),
    points: points.split(' ').filter(Boolean).map(pointIn),
  };
}

function pointIn(text: string): Identity['points'][number] {
  const value = text.replace(/[()]/g, '');
  const key = keyOf(value.includes('@') ? 'email' : 'phone', value);
  return { key, held: value === text ? 'personal' : 'shared' };
}

describe('two names', () => {
  test.each(writtenCases('Same name'))('$case', (row) => {
    for (const [one, other] of [
      [row.cell('one'), row.cell('other')],
      [row.cell('other'), row.cell('one')],
    ] as const) {
      const agree = compareNames(one, other);
      expect(agree?.likeness ?? 'different').toBe(row.cell('likeness'));
      expect(agree?.reason ?? '').toBe(row.cell('reason'));
    }
  });
});

describe('two contacts', () => {
  test.each(writtenCases('Same person'))('$case', (row) => {
    const [one, other] = [identityIn(row.cell('one')), identityIn(row.cell('other'))];
    const said = samePerson(one, other);
    expect(said.kind).toBe(row.cell('said'));
    const reasons = said.kind === 'different' ? [] : said.reasons;
    expect(reasons.toSorted()).toEqual(row.cell('reasons').split('; ').filter(Boolean).toSorted());
  });

  /** Invented contacts, one person or two. */
  const pairs = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => {
    const dice = new Dice(seed);
    const { pair, shared = [] } = dice.often(0.5)
      ? { shared: [], ...sameTwice(dice) }
      : twoPeople(dice);
    return [identityOf(pair[0], shared), identityOf(pair[1], shared)] as const;
  });

  test('are told the same in either order, and in any order of their points', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const turned = { ...other, points: other.points.toReversed() };
        const [said, back] = [samePerson(one, other), samePerson(turned, one)];
        expect(back.kind).toBe(said.kind);
        if (said.kind !== 'different' && back.kind !== 'different')
          expect(back.reasons.toSorted()).toEqual(said.reasons.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  test('are never certain over a mailbox of several people', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom('shared', 'company'), ([one, other], held) => {
        const desk = { key: 'email:desk@lumo.example', held };
        const at = (who: Identity, own: string): Identity => ({
          name: who.name,
          points: [desk, { key: `email:${own}`, held: 'personal' }],
        });
        expect(samePerson(at(one, 'a@one.example'), at(other, 'b@two.example')).kind).not.toBe(
          'certain',
        );
      }),
    );
  });

  test('are never certain where each has a mailbox of their own beside one that both have', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const with_ = (who: Identity, own: string): Identity => ({
          ...who,
          points: [
            { key: 'email:both@mail.example', held: 'personal' },
            { key: `email:${own}`, held: 'personal' },
          ],
        });
        expect(
          samePerson(with_(one, 'a@one.example'), with_(other, 'b@two.example')).kind,
        ).not.toBe('certain');
      }),
    );
  });

  test('are one by nothing but their names never', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const bare = (who: Identity, n: number): Identity => ({
          name: who.name,
          points: [{ key: `phone:+4420794600${n}`, held: 'personal' }],
        });
        expect(samePerson(bare(one, 10), bare(other, 11)).kind).toBe('different');
      }),
    );
  });

  test('can have any names and points without a failure', () => {
    const key = fc.oneof(
      fc.string().map((text) => `email:${text}`),
      fc.string({ unit: 'binary' }),
    );
    const anybody = fc.record({
      name: fc.string({ unit: 'grapheme' }),
      company: fc.string({ unit: 'grapheme' }),
      points: fc.array(fc.record({ key, held: fc.constant('personal' as const) }), {
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(anybody, anybody, (one, other) => {
        expect(samePerson(one, other).kind).toBe(samePerson(other, one).kind);
      }),
    );
  });
});

test('of two thousand invented pairs the goals are met', () => {
  const { shares } = judgePairs(2_000, 4711);
  const [certain, suggested, found] = shares;
  expect(certain?.share).toBe(100);
  expect(suggested?.share).toBeGreaterThanOrEqual(95);
  expect(found?.share).toBeGreaterThanOrEqual(80);
});
