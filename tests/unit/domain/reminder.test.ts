import { describe, expect, it } from 'vitest';
import { AHEAD, remindersOf } from '../../../lib/domain/reminder.ts';
import { nextStamp } from '../../../lib/domain/stamp.ts';
import { DAY, HOUR, MONDAY } from '../../support/fresh-store.ts';

/** Monday at the first moment of its day in London. */
const MIDNIGHT = MONDAY - 9 * HOUR;
const END = MIDNIGHT + DAY - 1;

const task = (due: number, set = MONDAY - 3 * DAY, snoozed?: number) => ({
  due,
  zone: 'Europe/London',
  stamps: { due: nextStamp(undefined, set, 'd') },
  ...(snoozed === undefined ? {} : { snoozed }),
});

describe('a task reminds of itself', () => {
  it.each([
    ['at its hour', task(MONDAY + 2 * HOUR), [MONDAY + 2 * HOUR]],
    ['in the morning of its day', task(END), [MONDAY]],
    [
      'in the afternoon, written down at noon of its day',
      task(END, MONDAY + 3 * HOUR),
      [MONDAY + 7 * HOUR],
    ],
    ['at the end of its day, written down in the evening', task(END, MONDAY + 9 * HOUR), [END]],
    ['when its rest ends, and not before', task(END, undefined, MONDAY + DAY), [MONDAY + DAY]],
    [
      'when its rest ends and when it is due',
      task(END + DAY, undefined, MONDAY),
      [MONDAY, MONDAY + DAY],
    ],
    ['in the morning of whoever meant it', { ...task(END), zone: 'Europe/London' }, [MONDAY]],
  ])('%s', (_when, given, moments) => {
    expect(remindersOf(given)).toEqual(moments);
    expect(given.due - Math.max(...moments)).toBeLessThan(AHEAD);
  });

  it('on a day whose clock is put back too', () => {
    const zone = 'Europe/London';
    const due = Date.UTC(2026, 9, 26) - 1;
    expect(remindersOf({ due, zone, stamps: {} })).toEqual([Date.UTC(2026, 9, 25, 9)]);
  });
});
