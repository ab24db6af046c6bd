import { calendarDateOf } from '../../domain/calendar-date.ts';

/** Which part of `03/04/2025` is meant to be first. */
export type DayOrder = 'day' | 'month';

/** A day as it is written in a cell, perhaps with the time of day. */
export interface WrittenDay {
  /** What the clocks showed, in milliseconds since 1970 as if UTC. */
  wall: number;
  isTimed: boolean;
  /** Of the clocks from UTC, in minutes, where the cell says so. */
  offset?: number;
}

const LONGEST = 60;
const MINUTE = 60_000;
const TIMED =
  /^(.*?\d)(?:T|,?\s+(?:at |um )?)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?([ap]m)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s?Uhr)?$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const POINTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const STROKES = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;

/** Whether a column writes the day or the month first, by all of its cells. */
export class ColumnDays {
  readonly #seen = new Set<DayOrder>();
  #mayBeTwo = false;

  /** Looks at a cell of the column. */
  see(text: string): void {
    const { day, month } = strokedDays(datePart(text).date);
    if (day === month) return;
    if (day === undefined) this.#seen.add('month');
    else if (month === undefined) this.#seen.add('day');
    else this.#mayBeTwo = true;
  }

  /** The order of all cells; undefined where they disagree or none tells. */
  get order(): DayOrder | undefined {
    const [first, ...others] = this.#seen;
    return others.length === 0 ? first : undefined;
  }

  /** Whether there are cells that somebody has to decide. */
  get isOpen(): boolean {
    return this.#mayBeTwo && this.order === undefined;
  }
}

/** A day as programs write it; `two` where it may be two days and no order decides, undefined where it is none. */
export function writtenDay(
  text: string,
  order: DayOrder | undefined,
): WrittenDay | 'two' | undefined {
  const { date, time } = datePart(text);
  const stroked = strokedDays(date);
  const { day: first = stroked.month, month: second = first } = stroked;
  if (first !== second && order === undefined) return 'two';
  const day = (order === 'month' ? second : first) ?? otherDay(date);
  if (day === undefined || time === 'none') return undefined;
  if (time === undefined) return { wall: day, isTimed: false };
  const { minutes, offset } = time;
  return {
    wall: day + minutes * MINUTE,
    isTimed: true,
    ...(offset === undefined ? {} : { offset }),
  };
}

interface TimePart {
  /** With seconds as a fraction. */
  minutes: number;
  offset: number | undefined;
}

function datePart(text: string): { date: string; time: TimePart | 'none' | undefined } {
  const bare = text.trim();
  if (bare.length > LONGEST) return { date: '', time: undefined };
  const found = TIMED.exec(bare);
  if (found === null) return { date: bare, time: undefined };
  const [, date = '', hour = '', minute = '', second = '0', half = '', zone] = found;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const isTime = hours < 24 && Number(minute) < 60 && Number(second) < 60;
  const minutes = hours * 60 + Number(minute) + Number(second) / 60;
  return { date, time: isTime ? { minutes, offset: offsetOf(zone) } : 'none' };
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const [, sign = '', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -size : size;
}

/** The days that figures between strokes are, by what is meant to be first. */
function strokedDays(date: string): Record<DayOrder, number | undefined> {
  const [, one = '', , other = '', year = ''] = STROKES.exec(date) ?? [];
  return { day: wallOf(year, other, one), month: wallOf(year, one, other) };
}

function otherDay(date: string): number | undefined {
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(date) ?? [];
  if (year !== '') return wallOf(year, month, day);
  const [, day2 = '', month2 = '', year2 = ''] = POINTS.exec(date) ?? [];
  if (year2 !== '') return wallOf(year2, month2, day2);
  // in words, or in figures alone
  const [, year3 = '', month3 = '', day3 = ''] =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(calendarDateOf(date) ?? '') ?? [];
  return wallOf(year3, month3, day3);
}

function wallOf(year: string, month: string, day: string): number | undefined {
  if (year === '') return undefined;
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year);
  const wall = Date.UTC(whole, Number(month) - 1, Number(day));
  const date = new Date(wall);
  const isThere = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isThere && whole >= 1900 && whole < 2200 ? wall : undefined;
}
