import { calendarDateOf, calendarDateWords } from '../calendar-date.ts';
import { digitsOf, minorUnitsOf } from '../minor-units.ts';
import type { How } from '../records/asked.ts';
import { stepLine, stepOf } from '../records/automation.ts';
import { type Stage, stageOf } from '../records/pipeline.ts';
import type { PurchaseItem } from '../records/purchase.ts';
import { itemOf } from '../sold.ts';
import { timeZoneOf } from '../time-zone.ts';
import { endOfDay, instantOfWallTime, wallTimeOf } from '../wall-clock.ts';

const MINUTE = 60_000;

/** What days and amounts of one record are told in. */
export interface Terms {
  /** Whose calendar its days are of (IANA). */
  readonly zone: string;
  /** Its currency (ISO 4217), empty while there is none. */
  readonly currency: string;
}

/** How a value stands in a form as text, and what a text that is not empty says; undefined where it cannot be read. */
interface Way {
  readonly show: (value: unknown, terms: Terms) => string;
  readonly read: (text: string, terms: Terms) => unknown;
}

const text: Way = {
  show: (value) => (typeof value === 'string' ? value : ''),
  read: (typed) => typed.trim(),
};

/** One entry on each line; lines that are empty are none. */
const linesOf = (typed: string) =>
  typed
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Every way of asking. */
export const WAYS: Readonly<Record<How, Way>> = {
  line: text,
  prose: text,
  choice: text,
  contact: text,
  lines: {
    show: (value) => (Array.isArray(value) ? value.join('\n') : ''),
    read: linesOf,
  },
  things: {
    show: (value) => (Array.isArray(value) ? value.map(thingShown).join('\n') : ''),
    read: (typed) => linesOf(typed).map((name) => itemOf(name) ?? { name, quantity: 1 }),
  },
  stages: {
    show: (value) =>
      Array.isArray(value)
        ? value.map(({ name, probability }: Stage) => `${name} ${probability} %`).join('\n')
        : '',
    read: (typed) => {
      const stages = linesOf(typed).map(stageOf);
      return stages.includes(undefined) ? undefined : stages;
    },
  },
  steps: {
    show: (value) => (Array.isArray(value) ? value.map(stepLine).join('\n') : ''),
    read: (typed) => {
      const steps = linesOf(typed).map(stepOf);
      return steps.includes(undefined) ? undefined : steps;
    },
  },
  amount: {
    show: (value, { currency }) => {
      const digits = digitsOf(currency);
      return typeof value === 'number' ? (value / 10 ** digits).toFixed(digits) : '';
    },
    read: (typed, { currency }) => minorUnitsOf(typed, currency),
  },
  currency: {
    show: text.show,
    read: (typed) => typed.trim().toUpperCase(),
  },
  number: {
    show: (value) => (typeof value === 'number' ? String(value) : ''),
    read: (typed) => {
      const number = Number(typed.trim().replace(',', '.').replace(/%$/, ''));
      return Number.isFinite(number) ? number : undefined;
    },
  },
  day: { show: dayShown, read: (typed, { zone }) => momentOf(typed, zone, (start) => start) },
  'last-day': { show: dayShown, read: (typed, { zone }) => momentOf(typed, zone, endOfDay) },
  moment: {
    show: (value, { zone }) => (typeof value === 'number' ? minuteShown(value, zone) : ''),
    read: (typed, { zone }) => {
      const minute = Date.parse(`${typed.trim()}Z`);
      if (Number.isNaN(minute)) return undefined;
      const last = endOfDay(minute);
      return instantOfWallTime(last - minute < MINUTE ? last : minute, zone);
    },
  },
  date: {
    show: (value) => (typeof value === 'string' ? calendarDateWords(value) : ''),
    read: calendarDateOf,
  },
  'time-zone': { show: text.show, read: timeZoneOf },
  tick: {
    show: (value) => (value === true ? 'yes' : ''),
    read: () => true,
  },
};

/** The minute that the clocks of a zone show, as a `datetime-local` input writes it; 23:59 is the end of the day. */
function minuteShown(at: number, zone: string): string {
  return new Date(wallTimeOf(at, zone)).toISOString().slice(0, 16);
}

/** A thing as it is read again: one that no number can stand before stands alone. */
function thingShown({ quantity, name }: PurchaseItem): string {
  const counted = `${quantity} ${name}`;
  return itemOf(counted) === undefined ? name : counted;
}

function dayShown(value: unknown, { zone }: Terms): string {
  return typeof value === 'number'
    ? new Date(wallTimeOf(value, zone)).toISOString().slice(0, 10)
    : '';
}

function momentOf(
  day: string,
  zone: string,
  moment: (start: number) => number,
): number | undefined {
  const start = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(start) ? undefined : instantOfWallTime(moment(start), zone);
}
