import { useMemo } from 'react';
import { namedDates } from '../../lib/domain/natural-date.ts';
import { promisesIn } from '../../lib/domain/promise.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import type { DraftMessage, LogDraft, PromisedTask } from '../../lib/services/views.ts';
import { dueWords } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';

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
  const promised = useMemo(() => promisedIn(messages), [messages]);
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
            “{task.words}”{' '}
            <span className="text-tiny text-soft">
              task · {dueWords(task.due, zoneHere(), now)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/**
 * The promises of messages that are not logged yet: the user's own, and those of the one who is written with. A date is
 * told from when it was said, so that a message without a time promises nothing.
 */
function promisedIn(messages: readonly DraftMessage[]): PromisedTask[] {
  const others = new Set(messages.map(({ from }) => from).filter((from) => from !== 'me'));
  return messages.flatMap(({ id, from, fromName, at, text, logged }) => {
    const isTheirs = from !== 'me' && others.size === 1;
    if (logged || at === undefined || !(from === 'me' || isTheirs)) return [];
    const datesIn = (words: string) => namedDates(words, at, zoneHere());
    return promisesIn(text, datesIn).map(({ words, due }, index) => ({
      id: `t-${id}-${index}`,
      words: from === 'me' ? words : `${fromName}: ${words}`,
      due,
    }));
  });
}
