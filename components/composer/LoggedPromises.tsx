import { use, useCallback, useEffect, useEffectEvent, useState } from 'react';
import { zoneHere } from '../../lib/services/log-fields.ts';
import type { PromisedTask } from '../../lib/services/views.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { dueWords } from '../ui/time-words.ts';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { useSave } from '../ui/use-save.ts';
import { Written } from '../ui/Written.tsx';
import { languagesHere } from './languages-here.ts';
import { promisedIn } from './promised-in.ts';
import type { LoggedUnseen } from './use-log.ts';

/** As long as the way back from the last press is shown. */
const ANSWERED_MS = 10_000;

/**
 * Offers, beside what one press logged, what is promised in it and lies ahead; nothing becomes a task without a press.
 * Its lines stay where they are when one is pressed, and it goes when all of them were answered.
 */
export function LoggedPromises({ logged }: { logged: LoggedUnseen }) {
  const { store } = usePanelServices();
  const { save, failure, retry } = useSave();
  const now = useNow();
  const { interaction, messages, close } = logged;
  const others = use(languagesHere());
  // what lay ahead when it was logged: no line goes under the cursor
  const [ahead] = useState(() => promisedIn(messages, others).filter(({ due }) => due > now));
  const read = useCallback(
    () =>
      store.keptPromises(
        interaction,
        ahead.map(({ id }) => id),
      ),
    [store, interaction, ahead],
  );
  const kept = latestOf(useLive(read));
  const leave = useEffectEvent(close);
  const isAnswered = kept !== undefined && kept.length === ahead.length;
  useEffect(() => {
    if (!isAnswered) return undefined;
    const timer = setTimeout(leave, ANSWERED_MS);
    return () => clearTimeout(timer);
  }, [isAnswered]);
  if (ahead.length === 0 || kept === undefined) return null;
  const keep = (task: PromisedTask) =>
    void save(() => store.keepPromise(interaction, task), `Kept as a task: ${task.words}`);
  return (
    <section
      aria-label="Promised in it"
      className="mx-3.5 mb-2 flex max-h-40 shrink-0 flex-col gap-1 overflow-y-auto text-small"
    >
      <div className="flex items-center gap-1.5">
        <p className="min-w-0 flex-1 text-soft">Promised in it: press what becomes a task</p>
        <Button look="plain" onClick={close}>
          {isAnswered ? 'Close' : 'Not now'}
        </Button>
      </div>
      {ahead.map((task) => {
        const isKept = kept.includes(task.id);
        return (
          <div key={task.id} className="flex items-center gap-1.5">
            <p className="min-w-0 flex-1 wrap-anywhere">
              “<Written text={task.words} />”{' '}
              <span className="text-soft">· {dueWords(task.due, zoneHere(), now)}</span>
            </p>
            <Button aria-disabled={isKept} onClick={() => !isKept && keep(task)}>
              {isKept ? 'Kept ✓' : 'Keep as task'}
            </Button>
          </div>
        );
      })}
      <FailureNote failure={failure} retry={retry} />
    </section>
  );
}
