import { lazy, Suspense, useEffect, useId, useState } from 'react';
import type { CaseView } from '../../lib/services/case-view.ts';
import { useKeys } from '../panel/use-keys.ts';
import { useSought } from '../records/sought-record.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { ageOf } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';
import { Dotted } from '../ui/Written.tsx';
import { countOf } from './case-words.ts';
import { TurnButton } from './TurnButton.tsx';
import { useCase } from './use-case.ts';

// the list is unfolded after the panel
const loadList = async () => ({ default: (await import('./CaseList.tsx')).CaseList });
const CaseList = lazy(loadList);

/** The concerns of a contact: amber while one is open, a quiet line once all are resolved, nothing without any. */
export function Concerns({ cases }: { cases: readonly CaseView[] }) {
  const now = useNow();
  const listed = useId();
  const [unfolded, setUnfolded] = useState(false);
  const [asked, setAsked] = useState(0);
  const sought = useSought();
  useEffect(() => {
    if (sought?.seen !== true && cases.some(({ id }) => id === sought?.id)) setUnfolded(true);
  }, [sought, cases]);
  const actions = useCase();
  const open = cases.filter((one) => one.resolved === undefined);
  const [first, second] = open;
  const only = second === undefined ? first : undefined;
  // with several open, the key leads to them: which one is meant is theirs to say
  const unfold = () => {
    setUnfolded(true);
    setAsked(asked + 1);
  };
  // once all are resolved, the newest of them is opened again by the key that resolved it
  const turned = open.length === 0 ? cases[0] : only;
  useKeys(
    cases.length === 0 ? {} : { r: () => (turned === undefined ? unfold() : actions.turn(turned)) },
  );
  if (cases.length === 0) return null;
  const { failure, retry } = actions;
  const look =
    first === undefined ? 'border-line text-soft' : 'border-amber-line bg-amber-wash text-amber';
  return (
    <section
      aria-label="Concerns"
      className={`mx-3.5 mt-2.5 flex max-h-2/5 shrink-0 flex-col gap-1 overflow-y-auto rounded-xl border py-1 pe-1.5 ps-2.5 ${look}`}
    >
      <div className="flex items-center gap-2">
        <button
          type="button"
          aria-expanded={unfolded}
          aria-controls={listed}
          onClick={() => setUnfolded(!unfolded)}
          className="min-w-0 flex-1 rounded py-0.5 text-start font-semibold"
        >
          <span className="line-clamp-2 wrap-anywhere">
            <span aria-hidden="true">{first === undefined ? '' : '▲ '}</span>
            {first === undefined ? (
              countOf(cases.length, 'resolved')
            ) : (
              <Dotted parts={summaryOf(first, open.length, unfolded, now)} />
            )}
          </span>
        </button>
        {only !== undefined && !unfolded && (
          <TurnButton concern={only} actions={actions} shortcut />
        )}
      </div>
      {!unfolded && <FailureNote failure={failure} retry={retry} />}
      <div id={listed} hidden={!unfolded}>
        {unfolded && (
          <Suspense>
            <CaseList cases={cases} turned={turned} asked={asked} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

/** What is open, by the oldest: all about it where it is the only one and does not stand in the list below. */
function summaryOf(oldest: CaseView, count: number, unfolded: boolean, now: number): string[] {
  const age = ageOf(oldest.opened, now);
  if (count > 1) return [countOf(count, 'open'), `oldest ${age}`];
  return unfolded ? [countOf(1, 'open')] : [oldest.words, age, oldest.topic, oldest.owner];
}
