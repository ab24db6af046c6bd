import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LoggedOccasion, planLog, SAME_OCCASION_MS } from '../../../lib/domain/log-plan.ts';

const HOUR = 3_600_000;
const said = (id: string, hours: number) => ({ id, at: hours * HOUR });
const occasion = (id: string, from: number, to: number, ...messages: string[]): LoggedOccasion => ({
  id,
  began: from * HOUR,
  at: to * HOUR,
  messages,
});

describe('the plan of a log', () => {
  it.each([
    ['nothing known', [said('a', 1)], [], undefined, [], ['a']],
    ['all logged', [said('a', 1)], [occasion('i', 1, 1, 'a')], 'i', [], []],
    [
      'one new, 12 hours later',
      [said('a', 1), said('b', 13)],
      [occasion('i', 1, 1, 'a')],
      'i',
      ['b'],
      [],
    ],
    [
      'one new, just past 12 hours',
      [said('a', 1), said('b', 13.01)],
      [occasion('i', 1, 1, 'a')],
      'i',
      [],
      ['b'],
    ],
    [
      'one older, 12 hours before',
      [said('b', 0), said('a', 12)],
      [occasion('i', 12, 12, 'a')],
      'i',
      ['b'],
      [],
    ],
    [
      'a chain of replies',
      [said('b', 10), said('c', 20)],
      [occasion('i', 1, 1, 'a')],
      'i',
      ['b', 'c'],
      [],
    ],
    [
      'the nearer of two',
      [said('c', 10)],
      [occasion('i', 1, 1, 'a'), occasion('j', 15, 15, 'b')],
      'j',
      ['c'],
      [],
    ],
  ])('%s', (_case, incoming, existing, open, added, created) => {
    const plan = planLog(incoming, existing);
    expect(plan.open).toBe(open);
    expect(plan.add.flatMap((one) => one.messages.map((message) => message.id))).toEqual(added);
    expect(plan.create.map((message) => message.id)).toEqual(created);
  });

  it('keeps the order of the page, also where times run backwards', () => {
    expect(planLog([said('b', 2), said('a', 1)], []).create.map((one) => one.id)).toEqual([
      'b',
      'a',
    ]);
  });

  it('puts every message in exactly one place', () => {
    const times = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(30)),
        fc.array(times, { minLength: 31, maxLength: 31 }),
        fc.nat(4),
        (ids, at, n) => {
          const incoming = ids.map((id) => said(`m${id}`, at[id] ?? 0));
          const existing = Array.from({ length: n }, (_, k) =>
            occasion(`i${k}`, k * 30, k * 30 + 5, `m${k}`),
          );
          const plan = planLog(incoming, existing);
          const placed = [...plan.create, ...plan.add.flatMap((one) => one.messages)].map(
            (one) => one.id,
          );
          const known = new Set(existing.flatMap((one) => one.messages));
          const fresh = incoming.map((one) => one.id).filter((id) => !known.has(id));
          expect([...placed].sort()).toEqual([...fresh].sort());
        },
      ),
    );
  });

  it('counts half a day as the same occasion', () => {
    expect(SAME_OCCASION_MS).toBe(12 * HOUR);
  });
});
