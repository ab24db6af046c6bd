import { shortHashOf } from '../../hash.ts';
import type { Automation } from '../../records/automation.ts';
import type { Task } from '../../records/task.ts';
import { endOfDay, instantOfWallTime, wallTimeOf } from '../../wall-clock.ts';
import type { Moment } from '../purchase.ts';
import type { Occasion } from './occasion.ts';

/** A task that is due so many days after its occasion, or later, is a step of a sequence. */
export const SEQUENCE_FROM = 2;

const DAY = 86_400_000;

/** What of a task an automation tells. */
export interface MadeTask {
  readonly id: string;
  readonly set: Pick<Task, 'words' | 'due' | 'zone' | 'automation' | 'waits'>;
}

/**
 * The tasks that an automation makes of an occasion of a record. Their ids follow from automation, record and turn, so
 * that two colleagues, or two devices, make one. Steps of a sequence wait while a concern is open, but for those that
 * the concern itself brought about.
 */
export function tasksOf(
  { id: automation, steps }: Pick<Automation, 'id' | 'steps'>,
  { cause, turn }: Pick<Occasion, 'cause' | 'turn'>,
  record: string,
  { at, zone }: Moment,
): MadeTask[] {
  return steps.map(({ days, words }, index) => {
    const day = endOfDay(wallTimeOf(at, zone)) + days * DAY;
    const waits = days >= SEQUENCE_FROM && cause !== 'concern-opened';
    return {
      id: `t-${shortHashOf('automation', automation, record, String(turn), String(index))}`,
      set: {
        words,
        due: instantOfWallTime(day, zone),
        zone,
        automation,
        waits: waits ? true : undefined,
      },
    };
  });
}
