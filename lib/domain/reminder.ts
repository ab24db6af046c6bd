import type { Task } from './records/task.ts';
import { MORNING } from './snooze.ts';
import { msOf } from './stamp.ts';
import { endOfDay, instantOfWallTime, wallTimeOf } from './wall-clock.ts';

type Reminded = Pick<Task, 'due' | 'snoozed' | 'zone' | 'stamps'>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When a day reminds of what is due on it: in the morning, and in the afternoon of what was written down since. */
const HOURS = [MORNING, 16 * HOUR];

/** By how much a reminder comes before the moment by which something is due, at most: a day with a changed clock. */
export const AHEAD = 17 * HOUR;

/**
 * When an open task reminds of itself, soonest first: when its rest ends, and when it is due unless it rests over that;
 * one that is due on a day, without an hour, in the morning of that day.
 */
export function remindersOf(task: Reminded): number[] {
  const { snoozed } = task;
  const due = dueReminder(task);
  if (snoozed === undefined) return [due];
  return due > snoozed ? [snoozed, due] : [snoozed];
}

function dueReminder({ due, zone, stamps }: Reminded): number {
  const wall = wallTimeOf(due, zone);
  if (wall !== endOfDay(wall)) return due;
  const midnight = wall + 1 - DAY;
  const set = msOf(stamps['due'] ?? '') || 0;
  const moments = HOURS.map((hour) => instantOfWallTime(midnight + hour, zone));
  return moments.find((one) => one > set) ?? due;
}
