import type { Case } from '../../records/case.ts';
import { asksAt, type Task } from '../../records/task.ts';
import { isPaused } from '../automation/paused.ts';

/** The open task that asks first, whether it is paused, and how many others are open. */
export interface NextTask {
  readonly task: Task;
  readonly paused: boolean;
  readonly more: number;
}

/** Which of a contact's tasks is next, in the light of their cases: what is paused comes last, what rests when its rest ends. */
export function nextTaskOf(
  tasks: readonly Task[],
  cases: readonly Pick<Case, 'resolved'>[],
  now: number,
): NextTask | undefined {
  const [next, ...others] = tasks
    .filter(({ done }) => done === undefined)
    .toSorted(
      (one, other) =>
        Number(isPaused(one, cases)) - Number(isPaused(other, cases)) ||
        asksAt(one, now) - asksAt(other, now),
    );
  if (next === undefined) return undefined;
  return { task: next, paused: isPaused(next, cases), more: others.length };
}
