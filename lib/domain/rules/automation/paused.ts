import type { Case } from '../../records/case.ts';
import type { Task } from '../../records/task.ts';

/** Whether an open task is paused: it waits, and a concern of the same contact is open. */
export function isPaused(
  { waits, done }: Pick<Task, 'waits' | 'done'>,
  cases: readonly Pick<Case, 'resolved'>[],
): boolean {
  return (
    waits === true && done === undefined && cases.some(({ resolved }) => resolved === undefined)
  );
}
