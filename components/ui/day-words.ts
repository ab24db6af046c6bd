import { wallTimeOf } from '../../lib/domain/wall-clock.ts';

/** A day on the calendar that is meant, with its year where that is not this one. */
export function dayIn(at: number, zone: string, now: number): string {
  const wall = wallTimeOf(at, zone);
  const sameYear = new Date(wall).getUTCFullYear() === new Date(now).getUTCFullYear();
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  return new Date(wall).toLocaleDateString(undefined, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...year,
  });
}
