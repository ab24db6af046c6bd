import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { CaseView } from '../../lib/services/case-view.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { useNow } from '../ui/use-now.ts';
import { useSave } from '../ui/use-save.ts';
import { detailsOf } from './case-words.ts';
import { ResolveButton } from './ResolveButton.tsx';
import { useResolve } from './use-resolve.ts';

/** All concerns of a contact, and what can be done with each. */
export function CaseList({
  cases,
  asked,
}: {
  cases: readonly CaseView[];
  /** How often the list was asked for by its key: each time the focus goes there. */
  asked: number;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (asked > 0) list.current?.querySelector('button')?.focus();
  }, [asked]);
  return (
    <ul ref={list} className="flex flex-col gap-1.5 pb-1">
      {cases.map((one) => (
        <CaseRow key={one.id} concern={one} />
      ))}
    </ul>
  );
}

function CaseRow({ concern }: { concern: CaseView }) {
  const { store } = usePanelServices();
  const { open } = usePanelActions();
  const resolving = useResolve();
  const removing = useSave();
  const now = useNow();
  const about = useId();
  const { id, words, topic } = concern;
  const remove = () => void removing.save(() => store.deleteCase(id), 'Concern deleted');
  return (
    <li aria-labelledby={about} className="border-t border-line pt-1.5 text-ink">
      <p id={about} className="wrap-anywhere">
        {words}
        {topic !== '' && <span className="text-small text-soft"> · {topic}</span>}
      </p>
      <p className="text-small text-soft wrap-anywhere">{detailsOf(concern, now)}</p>
      <div className="mt-1 flex flex-wrap gap-1.5">
        <ResolveButton concern={concern} resolving={resolving} />
        <Button onClick={() => open({ kind: 'edit-case', concern })}>
          <Pencil size={12} aria-hidden="true" /> Edit
        </Button>
        <Button look="danger" onClick={remove} disabled={removing.busy}>
          <Trash2 size={12} aria-hidden="true" /> Delete
        </Button>
      </div>
      <FailureNote
        failure={resolving.failure ?? removing.failure}
        retry={resolving.retry ?? removing.retry}
      />
    </li>
  );
}
