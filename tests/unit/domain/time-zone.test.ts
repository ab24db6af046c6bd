import { describe, expect, it } from 'vitest';
import { isTimeZone, timeZoneOf } from '../../../lib/domain/time-zone.ts';

describe('a time zone', () => {
  it.each([
    ['Europe/Brussels', 'Europe/Brussels'],
    ['europe/brussels', 'Europe/Brussels'],
    [' brussels ', 'Europe/Brussels'],
    ['New York', 'America/New_York'],
    ['US/Pacific', 'US/Pacific'],
    ['UTC', 'UTC'],
  ])('written “%s” is %s', (typed, zone) => {
    expect(timeZoneOf(typed)).toBe(zone);
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each(['', 'noon', 'Mars/Olympus', '+02:00', 'Lumo'])('is none where it is “%s”', (typed) => {
    expect(timeZoneOf(typed)).toBeUndefined();
  });
});
