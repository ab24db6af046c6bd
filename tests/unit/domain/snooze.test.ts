import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksAt, isLate } from '../../../lib/domain/records/task.ts';
import { restUntil, snoozeChoices } from '../../../lib/domain/snooze.ts';
import { DAY, HOUR, MONDAY } from '../../support/fresh-store.ts';

describe('the moments that are offered', () => {
  const untilOf = (now: number, zone: string) =>
    snoozeChoices(now, zone).map(({ until }) => new Date(until).toISOString());

  it.each([
    ['Monday morning in London', MONDAY, 'Europe/London', ['02T10', '03T09', '09T09']],
    ['Sunday in London', MONDAY - DAY, 'Europe/London', ['01T10', '02T09', '02T09']],
    ['Monday evening in Auckland', MONDAY, 'Pacific/Auckland', ['02T10', '02T20', '08T20']],
    ['Monday night in Los Angeles', MONDAY, 'America/Los_Angeles', ['02T10', '03T17', '09T16']],
  ])('on %s are an hour later, tomorrow and Monday morning', (_when, now, zone, untils) => {
    expect(untilOf(now, zone).map((one) => one.slice(8, 13))).toEqual(untils);
  });

  it('lie ahead, whenever and wherever', () => {
    const zones = ['Asia/Kathmandu', 'America/Santiago', 'Europe/Lisbon', 'Pacific/Apia'];
    fc.assert(
      fc.property(fc.nat(2e12), fc.constantFrom(...zones), (now, zone) => {
        const [hour, tomorrow, week] = snoozeChoices(now, zone).map(({ until }) => until - now);
        expect(hour).toBe(HOUR);
        expect(tomorrow).toBeGreaterThan(8 * HOUR);
        expect(tomorrow).toBeLessThan(34 * HOUR);
        expect(week).toBeGreaterThan(8 * HOUR);
        expect(week).toBeLessThan(8 * DAY);
      }),
    );
  });
});

describe('a date that was named', () => {
  it.each([
    ['an hour is that hour', MONDAY + DAY + 5 * HOUR, MONDAY + DAY + 5 * HOUR],
    ['a day is its morning', MONDAY + DAY + 15 * HOUR - 1, MONDAY + DAY],
    ['today is its end once the morning is over', MONDAY + 15 * HOUR - 1, MONDAY + 15 * HOUR - 1],
  ])('%s', (_what, named, until) => {
    expect(restUntil(named, MONDAY, 'UTC')).toBe(until);
  });
});

describe('a task', () => {
  it.each([
    ['asks when it is due', { due: 5 }, 5, true],
    ['asks for nothing while it rests', { due: 5, snoozed: 20 }, 20, false],
    ['is as late as before when its rest is over', { due: 5, snoozed: 9 }, 5, true],
    ['is not late at its moment', { due: 10 }, 10, false],
    ['asks before it is due where its rest ends then', { due: 30, snoozed: 20 }, 20, false],
  ])('%s', (_what, task, asks, late) => {
    expect(asksAt(task, 10)).toBe(asks);
    expect(isLate(task, 10)).toBe(late);
  });
});
