import { asksAt, isLate, isResting, type Task } from '../../lib/domain/records/task.ts';
import { isPaused } from '../../lib/domain/rules/automation/paused.ts';
import type { Part, RecordSection } from '../records/record-section.ts';
import { ageOf, dueWords } from '../ui/time-words.ts';
import { RemindMe } from './RemindMe.tsx';
import { Snooze } from './Snooze.tsx';

const isOpen = ({ done }: Task) => done === undefined;

/** What is to be done for a contact: how much of it and what is late in a line; the soonest first below, done ones on request. */
export const TASKS: RecordSection<'task'> = {
  label: 'Tasks',
  letter: 'T',
  order: (one, other) => {
    if (one.done !== undefined && other.done !== undefined) return other.done - one.done;
    if (isOpen(one) !== isOpen(other)) return isOpen(one) ? -1 : 1;
    return (one.snoozed ?? one.due) - (other.snoozed ?? other.due);
  },
  summary: (tasks, now, { known }) => {
    const open = tasks.filter(isOpen);
    const asking = open.filter((one) => !isPaused(one, known.case));
    const late = asking.filter((one) => isLate(one, now)).length;
    if (open.length === 0) return [{ text: `${countOf(tasks.length)} done`, look: 'soft' }];
    const first: Part = { text: countOf(open.length) };
    return late === 0 ? [first] : [first, { text: `${late} late`, look: 'amber' }];
  },
  over: { label: 'done', is: ({ done }) => done !== undefined },
  title: ({ words }) => words,
  details: (task, now, { known }) => {
    const { due, zone, done } = task;
    if (done !== undefined) return [{ text: `done ${ageOf(done, now)}` }];
    const by = dueWords(due, zone, now);
    if (isPaused(task, known.case)) return [{ text: 'paused: a concern is open' }, { text: by }];
    if (isLate(task, now)) return [{ text: `late: ${by}`, look: 'amber' }];
    if (!isResting(task, now)) return [{ text: by }];
    return [{ text: by }, { text: `rests until ${dueWords(asksAt(task, now), zone, now)}` }];
  },
  when: ({ written }) => written,
  steps: ({ done, words }, now) =>
    done === undefined
      ? [{ name: 'Done', set: { done: now }, done: `Done: ${words}` }]
      : [{ name: 'Open again', set: { done: undefined }, done: `Open again: ${words}` }],
  Notice: RemindMe,
  Tool: Snooze,
};

function countOf(count: number): string {
  return count === 1 ? '1 task' : `${count} tasks`;
}
