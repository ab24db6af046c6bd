import { type ComingRound, comingRound } from '../../calendar-date.ts';
import { wallTimeOf } from '../../wall-clock.ts';

/** A birthday in so many days at most stands out. */
const SOON_DAYS = 14;

/** When a birthday comes next. */
export interface ComingBirthday extends ComingRound {
  /** Whether it is so near that it stands out. */
  readonly isSoon: boolean;
}

/**
 * When a birthday, a stored date of the calendar, comes next: counted in days of the calendar in a zone (IANA), where
 * it is known the one in which they live. Undefined for what is no date.
 */
export function comingBirthday(
  birthday: string,
  now: number,
  zone: string,
): ComingBirthday | undefined {
  const coming = comingRound(birthday, wallTimeOf(now, zone));
  return coming === undefined ? undefined : { ...coming, isSoon: coming.days <= SOON_DAYS };
}
