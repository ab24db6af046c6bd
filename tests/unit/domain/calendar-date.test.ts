import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDateOf,
  calendarDateWords,
  comingRound,
  isCalendarDate,
} from '../../../lib/domain/calendar-date.ts';

const dates = fc
  .tuple(
    fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    }),
    fc.boolean(),
  )
  .map(([date, isOfAYear]) => {
    const day = date.toISOString().slice(0, 10);
    return isOfAYear ? day : `-${day.slice(4)}`;
  });

describe('a date of the calendar', () => {
  it.each([
    ['1980-05-17', '1980-05-17'],
    ['19800517', '1980-05-17'],
    ['--05-17', '--05-17'],
    ['--0517', '--05-17'],
    ['17 May 1980', '1980-05-17'],
    ['17. may', '--05-17'],
    ['May 17, 1980', '1980-05-17'],
    ['Sept 3rd', '--09-03'],
    ['17.5.1980', '1980-05-17'],
    ['3. 4.', '--04-03'],
    ['17/5/1980', '1980-05-17'],
    ['5/17/1980', '1980-05-17'],
    ['4/4', '--04-04'],
    ['29 Feb', '--02-29'],
    ['29 February 2000', '2000-02-29'],
  ])('written “%s” is %s', (typed, date) => {
    expect(calendarDateOf(typed)).toBe(date);
  });

  it.each([
    '',
    'soon',
    '29 February 1999',
    '31.4.',
    '3/4/1980',
    '17 Mai 1980',
    '17 5',
    '17 May 80',
  ])('is none, or might be two, where it is written “%s”', (typed) => {
    expect(calendarDateOf(typed)).toBeUndefined();
  });

  it('is read again as it is told in words', () => {
    const told = fc.property(dates, (date) => {
      expect(isCalendarDate(date)).toBe(true);
      expect(calendarDateOf(calendarDateWords(date))).toBe(date);
    });
    fc.assert(told);
  });

  it.each(['1980-5-17', '19800517', '--0517', '1980-02-30', '17 May 1980', ''])(
    'is not stored as “%s”',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it.each([
    ['--05-17', '2026-05-17', 0, undefined],
    ['--05-17', '2026-05-12', 5, undefined],
    ['1980-05-17', '2026-05-12', 5, 46],
    ['1980-05-17', '2026-05-18', 364, 47],
    ['2026-05-17', '2026-05-17', 0, undefined],
    ['--01-01', '2026-12-31', 1, undefined],
    ['2000-02-29', '2027-02-27', 2, 27],
    ['2000-02-29', '2028-02-27', 2, 28],
    ['2000-02-29', '2027-03-01', 0, 27],
  ])('%s comes round, seen from %s, in %i days', (date, today, days, years) => {
    for (const hour of ['T00:00:00Z', 'T23:59:59Z']) {
      const coming = comingRound(date, Date.parse(`${today}${hour}`));
      expect(coming).toEqual(years === undefined ? { days } : { days, years });
    }
  });
});
