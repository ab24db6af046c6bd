import { use, useMemo } from 'react';
import { zoneHere } from '../../lib/services/log-fields.ts';
import type { LogDraft, PromisedTask } from '../../lib/services/views.ts';
import { dueWords } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';
import { Written } from '../ui/Written.tsx';
import { languagesHere } from './languages-here.ts';
import { promisedIn } from './promised-in.ts';

/** What is promised in the messages of a draft, in the words that were said: a press takes one for a task, another not. */
export function DraftPromises({
  draft,
  onChange,
}: {
  draft: LogDraft;
  onChange: (draft: LogDraft) => void;
}) {
  const { messages, tasks: taken = [] } = draft;
  const now = useNow();
  const others = use(languagesHere());
  const promised = useMemo(() => promisedIn(messages, others), [messages, others]);
  const ahead = promised.filter(({ due }) => due > now);
  if (ahead.length === 0) return null;
  const turn = (task: PromisedTask, take: boolean) => {
    const others = taken.filter(({ id }) => id !== task.id);
    onChange({ ...draft, tasks: take ? [...others, task] : others });
  };
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className="pb-0.5 text-tiny text-soft">
        Promised in it: tick what becomes a task
      </legend>
      {ahead.map((task) => (
        <label key={task.id} className="flex gap-2 py-0.5">
          <input
            type="checkbox"
            className="mt-1 size-3.5 shrink-0 accent-accent"
            checked={taken.some(({ id }) => id === task.id)}
            onChange={(event) => turn(task, event.target.checked)}
          />
          <span className="min-w-0 flex-1 wrap-anywhere">
            “<Written text={task.words} />”{' '}
            <span className="text-tiny text-soft">
              task · {dueWords(task.due, zoneHere(), now)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
