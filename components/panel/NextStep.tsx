import { useId } from 'react';
import { isLate, isResting } from '../../lib/domain/records/task.ts';
import type { TaskView } from '../../lib/services/views.ts';
import { Snooze } from '../tasks/Snooze.tsx';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { dueWords } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';
import { useSave } from '../ui/use-save.ts';
import { Written } from '../ui/Written.tsx';
import { usePanelServices } from './panel-services.ts';
import { useKeys } from './use-keys.ts';

/** The one thing to be done next, in amber once it is late; it is done or let rest by one press or key. */
export function NextStep({ task }: { task: TaskView }) {
  const { store } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const now = useNow();
  const described = useId();
  const { id, words, due, snoozed, zone, paused, more } = task;
  const late = paused !== true && isLate(task, now);
  const done = () => void save(() => store.finishTask(id), `Done: ${words}`);
  useKeys({ d: done });
  return (
    <section
      aria-label="Next step"
      className="mx-3.5 mt-2.5 flex shrink-0 flex-col gap-1 rounded-xl border border-line py-1.5 pe-1.5 ps-2.5"
    >
      <div className="flex flex-wrap items-center gap-1.5">
        <p id={described} className="line-clamp-2 min-w-32 flex-1 wrap-anywhere">
          <span
            className={late ? 'rounded bg-amber-wash px-1 font-semibold text-amber' : 'text-soft'}
          >
            {late && 'late · '}
            {paused === true ? 'paused: a concern is open' : dueWords(due, zone, now)}
          </span>{' '}
          <Written text={words} />
          {snoozed !== undefined && isResting(task, now) && (
            <span className="text-small text-soft">
              {' '}
              · rests until {dueWords(snoozed, zone, now)}
            </span>
          )}
          {more > 0 && <span className="text-small text-soft"> · {more} more</span>}
        </p>
        <Snooze key={id} record={task} shortcut />
        <Button disabled={busy} aria-describedby={described} aria-keyshortcuts="d" onClick={done}>
          Done
        </Button>
      </div>
      <FailureNote failure={failure} retry={retry} />
    </section>
  );
}
