import { lazy, Suspense, useId, useState } from 'react';
import type { CaseView } from '../../lib/services/case-view.ts';
import { useKeys } from '../panel/use-keys.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { ageOf } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';
import { countOf } from './case-words.ts';
import { ResolveButton } from './ResolveButton.tsx';
import { useResolve } from './use-resolve.ts';

// the list is unfolded after the panel
const loadList = async () => ({ default: (await import('./CaseList.tsx')).CaseList });
const CaseList = lazy(loadList);

/** The concerns of a contact: amber while one is open, a quiet line once all are resolved, nothing without any. */
export function Concerns({ cases }: { cases: readonly CaseView[] }) {
  const now = useNow();
  const listed = useId();
  const [unfolded, setUnfolded] = useState(false);
  const [asked, setAsked] = useState(0);
  const resolving = useResolve();
  const open = cases.filter((one) => one.resolved === undefined);
  const [first, second] = open;
  const only = second === undefined ? first : undefined;
  // with several open, the key leads to them: which one is meant is theirs to say
  const unfold = () => {
    setUnfolded(true);
    setAsked(asked + 1);
  };
  useKeys(
    first === undefined
      ? {}
      : { r: () => (only === undefined ? unfold() : resolving.resolve(only)) },
  );
  if (cases.length === 0) return null;
  const look =
    first === undefined ? 'border-line text-soft' : 'border-amber-line bg-amber-wash text-amber';
  return (
    <section
      aria-label="Concerns"
      className={`mx-3.5 mt-2.5 flex max-h-2/5 shrink-0 flex-col gap-1 overflow-y-auto rounded-xl border py-1 pr-1.5 pl-2.5 ${look}`}
    >
      <div className="flex items-center gap-2">
        <button
          type="button"
          aria-expanded={unfolded}
          aria-controls={listed}
          onClick={() => setUnfolded(!unfolded)}
          className="min-w-0 flex-1 rounded py-0.5 text-left font-semibold"
        >
          <span className="line-clamp-2 wrap-anywhere">
            <span aria-hidden="true">{first === undefined ? '' : '▲ '}</span>
            {summaryOf(cases, now, unfolded)}
          </span>
        </button>
        {only !== undefined && !unfolded && (
          <ResolveButton concern={only} resolving={resolving} shortcut />
        )}
      </div>
      {!unfolded && <FailureNote failure={resolving.failure} retry={resolving.retry} />}
      <div id={listed} hidden={!unfolded}>
        {unfolded && (
          <Suspense>
            <CaseList cases={cases} asked={asked} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

/** The words of the only one that is open, unless they stand in the list below. */
function summaryOf(cases: readonly CaseView[], now: number, unfolded: boolean): string {
  const open = cases.filter((one) => one.resolved === undefined);
  const [first, second] = open;
  if (first === undefined) return countOf(cases.length, 'resolved');
  const age = ageOf(first.opened, now);
  if (second !== undefined) return `${countOf(open.length, 'open')} · oldest ${age}`;
  return unfolded ? countOf(1, 'open') : `${first.words} · ${age}`;
}
