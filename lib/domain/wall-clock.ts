/**
 * What the clocks on the walls of a zone (IANA) show at an instant, as milliseconds since 1970 as if they were UTC;
 * UTC for a zone that nobody knows.
 */
export function wallTimeOf(instant: number, zone: string): number {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const seconds = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return seconds + (((instant % 1000) + 1000) % 1000);
}

/** The instant at which the clocks of a zone show this; in an hour that is skipped, the instant as far after the gap. */
export function instantOfWallTime(wall: number, zone: string): number {
  const offsetAt = (instant: number) => wallTimeOf(instant, zone) - instant;
  return wall - offsetAt(wall - offsetAt(wall));
}

/** The last moment of the day that the clocks show. */
export function endOfDay(wall: number): number {
  const date = new Date(wall);
  return date.setUTCHours(23, 59, 59, 999);
}

// a format takes longer to make than to use a hundred times
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? newFormatIn(zone);
  formats.set(zone, format);
  return format;
}

function newFormatIn(zone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
  const looks = { calendar: 'gregory', numberingSystem: 'latn', ...parts, ...time } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...looks, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...looks, timeZone: 'UTC' });
  }
}
