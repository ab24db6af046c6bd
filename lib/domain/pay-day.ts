import type { Language } from './languages/language.ts';
import { namedDates } from './natural-date.ts';
import { endOfDay, instantOfWallTime, wallTimeOf } from './wall-clock.ts';

/** The words of a day are short: nothing beyond is looked at. */
const MOST = 60;

/** "14 days" is no date anywhere else; what is due 14 days is due in 14 days. */
const SPAN = /^\d{1,3}\s+(?:days?|weeks?|months?)\b/i;
const IN = 'in ';

/** The day that words begin with, as its last moment in the zone (IANA), and where they end; undefined where they begin with none. */
export function payDayIn(
  words: string,
  now: number,
  zone: string,
  others: readonly Language[] = [],
): { to: number; due: number } | undefined {
  const before = SPAN.test(words) ? IN : '';
  const [day] = namedDates(before + words.slice(0, MOST), now, zone, others);
  if (day?.from !== 0) return undefined;
  const due = instantOfWallTime(endOfDay(wallTimeOf(day.due, zone)), zone);
  return { to: day.to - before.length, due };
}
