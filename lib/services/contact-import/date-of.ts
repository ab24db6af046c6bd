import { calendarDateOf } from '../../domain/calendar-date.ts';

/** How Outlook writes that it knows no date. */
const NO_DATE = /^0+\D0+\D0+$/;

/** A date in a file as it is kept; empty where it says nothing, undefined where it is none or may be two. */
export function dateOf(text: string): string | undefined {
  return text === '' || NO_DATE.test(text) ? '' : calendarDateOf(text);
}
