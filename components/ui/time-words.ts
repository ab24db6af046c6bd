import { endOfDay, wallTimeOf } from '../../lib/domain/wall-clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;

/** How long ago an instant is, in the fewest letters: "now", "5 min", "2 h", "3 d", "4 mo", "2 y"; "in 2 h" ahead. */
export function ageOf(at: number, now: number): string {
  if (at - now > MINUTE) return `in ${ageOf(now, at)}`;
  const age = Math.max(0, now - at);
  if (age < MINUTE) return 'now';
  if (age < HOUR) return `${Math.floor(age / MINUTE)} min`;
  if (age < DAY) return `${Math.floor(age / HOUR)} h`;
  if (age < MONTH) return `${Math.floor(age / DAY)} d`;
  if (age < 12 * MONTH) return `${Math.floor(age / MONTH)} mo`;
  return `${Math.floor(age / (365.25 * DAY))} y`;
}

/** An instant in full, in the reader's language, told in the zone it was seen in where that is known. */
export function exactTimeOf(at: number, zone = ''): string {
  const exact = exactIn(zone);
  const known = zone !== '' && exact !== exactIn('');
  return exact.format(at) + (known ? ` (${zone})` : '');
}

// a format takes longer to make than to use a hundred times, and a history shows as many
const formats = new Map<string, Intl.DateTimeFormat>();

function exactIn(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? newExactIn(zone);
  formats.set(zone, format);
  return format;
}

/** The format of this machine for a zone that nobody knows. */
function newExactIn(zone: string): Intl.DateTimeFormat {
  const looks: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeStyle: 'short' };
  if (zone === '') return new Intl.DateTimeFormat(undefined, looks);
  try {
    return new Intl.DateTimeFormat(undefined, { ...looks, timeZone: zone });
  } catch {
    return exactIn('');
  }
}

/** The day and hour of an instant, short, for a line of a conversation. */
export function shortTimeOf(at: number, now: number): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  if (date.toDateString() === new Date(now).toDateString()) return time;
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  const day = date.toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return `${day}, ${time}`;
}

/** The day by which something is due, in the zone that is meant: "Fri, Nov 27"; with the hour where one is meant. */
export function dueWords(due: number, zone: string, now: number): string {
  const wall = wallTimeOf(due, zone);
  const sameYear = new Date(wall).getUTCFullYear() === new Date(now).getUTCFullYear();
  return new Date(wall).toLocaleString(undefined, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...(wall === endOfDay(wall) ? {} : { hour: '2-digit', minute: '2-digit' }),
  });
}

/** A day in the fewest letters, in the zone that is meant: "Fri" within the week, else "Nov 27", with the year of another. */
export function nearDayOf(at: number, zone: string, now: number): string {
  const [wall, today] = [wallTimeOf(at, zone), wallTimeOf(now, zone)];
  const days = (endOfDay(wall) - endOfDay(today)) / DAY;
  const sameYear = new Date(wall).getUTCFullYear() === new Date(today).getUTCFullYear();
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  if (!sameYear) date.year = 'numeric';
  const looks = days >= 0 && days < 7 ? ({ weekday: 'short' } as const) : date;
  return new Date(wall).toLocaleDateString(undefined, { timeZone: 'UTC', ...looks });
}

/** The month of an instant: "March 2025". */
export function monthOf(at: number): string {
  return new Date(at).toLocaleDateString(undefined, { month: 'long', year: 'numeric' });
}

/** An instant as a `datetime-local` input writes it, in the zone of this machine. */
export function localInputOf(at: number): string {
  const date = new Date(at);
  const shifted = new Date(at - date.getTimezoneOffset() * MINUTE);
  return shifted.toISOString().slice(0, 16);
}

/** The instant that a `datetime-local` input names; undefined for one that is not complete. */
export function instantOfInput(text: string): number | undefined {
  const at = new Date(text).getTime();
  return Number.isNaN(at) ? undefined : at;
}
