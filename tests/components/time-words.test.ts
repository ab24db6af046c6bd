import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ageOf,
  exactTimeOf,
  instantOfInput,
  localInputOf,
  nearDayOf,
} from '../../components/ui/time-words.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [0, 'now'],
  [59_999, 'now'],
  [MINUTE, '1 min'],
  [59 * MINUTE, '59 min'],
  [HOUR, '1 h'],
  [23 * HOUR, '23 h'],
  [DAY, '1 d'],
  [30 * DAY, '30 d'],
  [31 * DAY, '1 mo'],
  [364 * DAY, '11 mo'],
  [366 * DAY, '1 y'],
  [-30_000, 'now'],
  [-2 * HOUR, 'in 2 h'],
])('what was %i ms ago is "%s"', (ago, words) => {
  expect(ageOf(NOW - ago, NOW)).toBe(words);
});

test('an exact time is told in its zone, and a zone that nobody knows does no harm', () => {
  expect(exactTimeOf(NOW, 'Europe/Lisbon')).toContain('(Europe/Lisbon)');
  expect(exactTimeOf(NOW, 'Nowhere/Never')).not.toContain('Nowhere');
});

test.each([
  [0, 'Sun'],
  [6 * DAY, 'Sat'],
  [7 * DAY, 'Nov 29'],
  [-DAY, 'Nov 21'],
  [60 * DAY, 'Jan 21, 2027'],
])('a day %i ms ahead is "%s"', (ahead, words) => {
  expect(nearDayOf(NOW + ahead, 'UTC', NOW)).toBe(words);
});

test('what an input shows is the instant that it names, to the minute', () => {
  const minutes = fc.integer({ min: 0, max: Math.floor(NOW / MINUTE) });
  fc.assert(
    fc.property(minutes, (minute) => {
      const text = localInputOf(minute * MINUTE);
      expect(text).toHaveLength(16);
      // an hour that a change of clocks repeats has two instants and one text
      const again = instantOfInput(text) ?? Number.NaN;
      expect(localInputOf(again)).toBe(text);
    }),
  );
});

test('an input that is not complete names no instant', () => {
  expect(instantOfInput('')).toBeUndefined();
});
