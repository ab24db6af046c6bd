import type { ParsedResult } from 'chrono-node';
import { english } from './languages/english.ts';
import type { DateWords, Language } from './languages/language.ts';
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

/**
 * The dates that a text names for something to be done, in their order: days and hours that are still to come at `now`
 * in the zone (IANA), at most ten years ahead, in English and in the other languages that are given. A weekday is the
 * next one, never today. Only the first 500 characters are searched.
 */
export function namedDates(
  text: string,
  now: number,
  zone: string,
  others: readonly Language[] = [],
): NamedDate[] {
  const wall = wallTimeOf(now, zone);
  const found = datesIn(text, wall, english.dates, others);
  for (const { dates } of others) found.push(...datesIn(text, wall, dates));
  const longestFirst = found.sort((a, b) => b.to - b.from - (a.to - a.from));
  const apart: NamedDate[] = [];
  for (const one of longestFirst)
    if (apart.every(({ from, to }) => one.to <= from || to <= one.from)) apart.push(one);
  return apart
    .map(({ due, ...place }) => ({ ...place, due: instantOfWallTime(due, zone) }))
    .sort((a, b) => a.from - b.from);
}

/** The dates of one language, but for words that another of them has; `due` is what the clocks show then. */
function datesIn(
  text: string,
  wall: number,
  words: DateWords,
  others: readonly Language[] = [],
): NamedDate[] {
  // told as UTC, what is read is the time on the wall, whatever zone this machine is in
  const reference = { instant: new Date(wall), timezone: 0 };
  const found = words.parse(text.slice(0, SEARCHED), reference, { forwardDate: true });
  return found.flatMap((one) => {
    const isAnother = others.some(({ dates }) => dates.own?.test(one.text) === true);
    const place =
      !isAnother && isDateToCome(text, one, words) ? placeOf(text, one, words) : undefined;
    const due = comingOf(dueOf(one.start, wall), one, wall, words);
    const isAhead = due >= wall && due < wall + YEARS_AHEAD * 365.25 * DAY;
    return place !== undefined && isAhead ? [{ ...place, due }] : [];
  });
}

function isDateToCome(
  text: string,
  { text: words, index, start, end }: ParsedResult,
  { stopping, stoppingBehind, noDate }: DateWords,
): boolean {
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  const behind = text.slice(index + words.length, index + words.length + 20);
  const isStopped =
    stopping.test(text.slice(Math.max(0, index - 20), index)) ||
    stoppingBehind?.test(behind) === true;
  return isDay && end == null && !isStopped && !noDate.some((one) => one.test(words));
}

/** Where the words of a date stand, with the small word before them; undefined inside of another word. */
function placeOf(
  text: string,
  { text: words, index }: ParsedResult,
  { leading, onlyLed }: DateWords,
): { from: number; to: number } | undefined {
  const to = index + words.length;
  const isWhole = /^(?:$|[\s.,;:!?)])/.test(text.slice(to, to + 1));
  if (text.slice(index, to) !== words || !isWhole || /[^\s(]$/.test(text.slice(0, index))) {
    return undefined;
  }
  const before = text.slice(Math.max(0, index - 20), index);
  const led = leading.exec(before)?.[1];
  if (led === undefined && onlyLed?.test(words) === true) return undefined;
  const from = led === undefined ? index : index - led.length - 1;
  const begins = text.slice(0, from).trim() === '';
  return { from, to: begins && /[,:]/.test(text.charAt(to)) ? to + 1 : to };
}

/** A weekday a week earlier, where the language calls the one that comes the next one. */
function comingOf(
  due: number,
  { text, start }: ParsedResult,
  wall: number,
  { coming }: DateWords,
): number {
  const isNext = start.isCertain('weekday') && !start.isCertain('day') && coming?.test(text);
  return isNext === true && due - 7 * DAY > endOfDay(wall) ? due - 7 * DAY : due;
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
