import { endOfDay, instantOfWallTime, wallTimeOf } from './wall-clock.ts';

/** One of the moments until which something is let rest by one press. */
export interface SnoozeChoice {
  readonly name: string;
  /** The key that chooses it. */
  readonly letter: string;
  readonly until: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When a day begins for work, after its midnight. */
export const MORNING = 9 * HOUR;

/** The moments that are offered: in an hour, tomorrow morning and Monday morning, in a zone (IANA). */
export function snoozeChoices(now: number, zone: string): SnoozeChoice[] {
  const wall = wallTimeOf(now, zone);
  const today = endOfDay(wall) + 1 - DAY;
  const morningIn = (days: number) => instantOfWallTime(today + days * DAY + MORNING, zone);
  const toMonday = (8 - new Date(wall).getUTCDay()) % 7 || 7;
  return [
    { name: '1 hour', letter: 'H', until: now + HOUR },
    { name: 'Tomorrow', letter: 'T', until: morningIn(1) },
    { name: 'Next week', letter: 'W', until: morningIn(toMonday) },
  ];
}

/** Until when something rests that a text names a date for: the hour that is named, else the morning of the day. */
export function restUntil(named: number, now: number, zone: string): number {
  const wall = wallTimeOf(named, zone);
  if (wall !== endOfDay(wall)) return named;
  const morning = instantOfWallTime(wall + 1 - DAY + MORNING, zone);
  return morning > now ? morning : named;
}
