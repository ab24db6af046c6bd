const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** A year in which every date is there. */
const LEAP_YEAR = 2000;
const DAY = 86_400_000;

/** A date as the calendar writes it: of every year where it has none. */
interface Parts {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** Whether a text is a date as it is stored, as vCard 4 writes birthdays: `1980-05-17`, or `--05-17` without a year. */
export function isCalendarDate(text: string): boolean {
  const parts = partsOf(text);
  return parts !== undefined && stored(parts) === text;
}

/** A date as somebody writes it, in figures or with its month in English; undefined where it is none, or may be two. */
export function calendarDateOf(typed: string): string | undefined {
  const text = typed.trim();
  const parts = partsOf(text) ?? inWords(text) ?? inFigures(text);
  return parts === undefined ? undefined : stored(parts);
}

/** A stored date in words that are read as it again: "17 May 1980", "17 May"; empty for what is none. */
export function calendarDateWords(date: string): string {
  const parts = partsOf(date);
  if (parts === undefined) return '';
  const { year, month, day } = parts;
  return [day, MONTHS[month - 1], year].filter((one) => one !== undefined).join(' ');
}

/** When a stored date comes round next. */
export interface ComingRound {
  /** How many days until then, 0 on the day itself. */
  readonly days: number;
  /** How many years it will be, where the year is known and over. */
  readonly years?: number;
}

/**
 * When a stored date comes round next, `wall` being what the clocks show (milliseconds since 1970 as if UTC). In a year
 * without a 29 February that day is the first of March.
 */
export function comingRound(date: string, wall: number): ComingRound | undefined {
  const parts = partsOf(date);
  if (parts === undefined) return undefined;
  const today = new Date(wall).setUTCHours(0, 0, 0, 0);
  const thisYear = new Date(wall).getUTCFullYear();
  const inYear = (year: number) => Date.UTC(year, parts.month - 1, parts.day);
  const next = inYear(thisYear) < today ? thisYear + 1 : thisYear;
  const years = parts.year === undefined ? 0 : next - parts.year;
  return {
    days: Math.round((inYear(next) - today) / DAY),
    ...(years > 0 ? { years } : {}),
  };
}

function stored({ year, month, day }: Parts): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year === undefined ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function partsOf(text: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4}|-)-?(\d{2})-?(\d{2})$/.exec(text) ?? [];
  return datedBy(year === '-' ? undefined : year, month, day);
}

function inWords(text: string): Parts | undefined {
  const [, day, month, year] =
    /^(\d{1,2})(?:\.|st|nd|rd|th)?\s+([a-z]{3,9})\.?,?(?:\s+(\d{4}))?$/i.exec(text) ?? [];
  const [, month2, day2, year2] =
    /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?$/i.exec(text) ?? [];
  return datedBy(year ?? year2, monthNamed(month ?? month2), day ?? day2);
}

function monthNamed(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const index = MONTHS.findIndex((one) => one.toLowerCase().startsWith(name.toLowerCase()));
  return index < 0 ? undefined : String(index + 1);
}

/** With points the day stands first; with strokes only where the other order gives no date. */
function inFigures(text: string): Parts | undefined {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{4}))?$/.exec(text) ?? [];
  if (day !== undefined) return datedBy(year, month, day);
  const [, one, other, year2] = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text) ?? [];
  const dates = [datedBy(year2, other, one), datedBy(year2, one, other)];
  const [first, second = first] = dates.filter((date) => date !== undefined);
  return first?.month === second?.month ? first : undefined;
}

function datedBy(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Parts | undefined {
  if (month === undefined || day === undefined) return undefined;
  const parts = { month: Number(month), day: Number(day) };
  const date = new Date(Date.UTC(year === undefined ? LEAP_YEAR : Number(year), 0, 1));
  date.setUTCFullYear(year === undefined ? LEAP_YEAR : Number(year), parts.month - 1, parts.day);
  const isThere = date.getUTCMonth() === parts.month - 1 && date.getUTCDate() === parts.day;
  if (!isThere || parts.month > MONTHS.length) return undefined;
  return year === undefined ? parts : { year: Number(year), ...parts };
}
