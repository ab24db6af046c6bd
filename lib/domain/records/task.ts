import * as z from 'zod/mini';
import { asked } from './asked.ts';
import { instant, knownMeta, line, prose } from './record.ts';

/** Something to be done for somebody, by a day or an hour. */
export const taskSchema = z.looseObject({
  ...knownMeta,
  /** What is to be done. */
  words: asked(prose.check(z.minLength(1)), 'prose', 'What is to be done'),
  /** When at the latest: the last moment of its day where no hour is meant. */
  due: asked(instant, 'moment', 'By'),
  /** Until when it rests: it is late no less, and asks for nothing before. */
  snoozed: asked(z.optional(instant), 'moment', 'Rests until'),
  /** The time zone it was meant in (IANA): its day is that of this zone. */
  zone: line,
  /** The id of the automation that made it. */
  automation: z.optional(z.string()),
  /** Set on a step of a sequence: it is paused while a concern is open. */
  waits: z.optional(z.boolean()),
  /** When it was done; absent while it is open. */
  done: z.optional(instant),
});

/** Something to be done, as stored. */
export type Task = z.infer<typeof taskSchema>;

type Dated = Pick<Task, 'due' | 'snoozed'>;

/** Whether a task rests at an instant. */
export function isResting({ snoozed }: Pick<Dated, 'snoozed'>, now: number): boolean {
  return snoozed !== undefined && snoozed > now;
}

/** When a task asks to be done: when it is due, or when its rest ends. */
export function asksAt(task: Dated, now: number): number {
  return task.snoozed !== undefined && isResting(task, now) ? task.snoozed : task.due;
}

/** Whether an open task is past its moment and does not rest. */
export function isLate(task: Dated, now: number): boolean {
  return asksAt(task, now) < now;
}
