import { casual, type ParsedResult } from 'chrono-node/en';
import { endOfDay, instantOfWallTime, wallTimeOf } from './wall-clock.ts';

/** A day, or an hour of it, that a text names for something to be done. */
export interface NamedDate {
  /** Where its words stand in the text. */
  from: number;
  to: number;
  /** The hour that is named, else the last moment of the day, in milliseconds since 1970. */
  due: number;
}

/** How much of a text is searched: a note says soon when something is due, and reading costs more than its length. */
const SEARCHED = 500;

const YEARS_AHEAD = 10;
const DAY = 86_400_000;

/** What belongs to a date before it, and what says that it is none to be done by. */
const LEADING = /(?:^|\s)((?:due )?(?:by|on|before|for)|due)\s$/i;
const STOPPING =
  /(?:^|\s)(?:after|since|from|every|each|last|past|than|of|until|till|between|was|were)\s$/i;

/** Words that are more often something else: a stretch of time, a ratio, "the sun", "just now". */
const NO_DATE = [
  /^(?:sun|sat|wed|mon)$/,
  /^(?:now|this morning|in an? (?:sec(?:ond)?|min(?:ute)?))$/i,
  /^(?:last|past|previous)\b/i,
  /^\d{1,2}[/.-]/,
  /^(?:[+~\d-]|(?:for|about|around|an?|half|few|couple|several|one|two|three|four|five|six|seven|eight|nine|ten)\b)(?!.*(?:later|from now|hence|ahead)$).*\b(?:sec|min|h|hr|hour|day|week|month|quarter|yr|year)/i,
];

/**
 * The dates that a text names for something to be done, in their order: days and hours that are still to come at `now`
 * in the zone (IANA), at most ten years ahead. A weekday is the next one, never today. Only the first 500 characters
 * are searched.
 */
export function namedDates(text: string, now: number, zone: string): NamedDate[] {
  const wall = wallTimeOf(now, zone);
  // told as UTC, what is read is the time on the wall, whatever zone this machine is in
  const reference = { instant: new Date(wall), timezone: 0 };
  const found = casual.parse(text.slice(0, SEARCHED), reference, { forwardDate: true });
  return found.flatMap((one) => {
    const place = isDateToCome(text, one) ? placeOf(text, one) : undefined;
    const due = dueOf(one.start, wall);
    const isAhead = due >= wall && due < wall + YEARS_AHEAD * 365.25 * DAY;
    return place !== undefined && isAhead ? { ...place, due: instantOfWallTime(due, zone) } : [];
  });
}

function isDateToCome(text: string, { text: words, index, start, end }: ParsedResult): boolean {
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  const isStopped = STOPPING.test(text.slice(Math.max(0, index - 20), index));
  return isDay && end == null && !isStopped && !NO_DATE.some((one) => one.test(words));
}

/** Where the words of a date stand, with the small word before them; undefined inside of another word. */
function placeOf(
  text: string,
  { text: words, index }: ParsedResult,
): { from: number; to: number } | undefined {
  const to = index + words.length;
  const isWhole = /^(?:$|[\s.,;:!?)])/.test(text.slice(to, to + 1));
  if (text.slice(index, to) !== words || !isWhole || /[^\s(]$/.test(text.slice(0, index))) {
    return undefined;
  }
  const before = text.slice(Math.max(0, index - 20), index);
  const leading = LEADING.exec(before)?.[1];
  const from = leading === undefined ? index : index - leading.length - 1;
  const begins = text.slice(0, from).trim() === '';
  return { from, to: begins && /[,:]/.test(text.charAt(to)) ? to + 1 : to };
}

/** The hour that is named, else the last moment of the day, on the wall. */
function dueOf(date: ParsedResult['start'], wall: number): number {
  const part = (name: Parameters<ParsedResult['start']['get']>[0]) => date.get(name) ?? 0;
  const day = Date.UTC(part('year'), part('month') - 1, part('day'));
  const isToday = endOfDay(day) === endOfDay(wall);
  const shown = isToday && !date.isCertain('day') ? day + 7 * DAY : day;
  if (!date.isCertain('hour')) return endOfDay(shown);
  return shown + (part('hour') * 60 + part('minute')) * 60_000;
}
