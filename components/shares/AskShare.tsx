import { X } from 'lucide-react';
import type { Purchase } from '../../lib/domain/records/purchase.ts';
import type { Share } from '../../lib/domain/records/share.ts';
import { shareQuestion } from '../../lib/domain/rules/customer/share-question.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { useNow } from '../ui/use-now.ts';
import { useSave } from '../ui/use-save.ts';

/** The question what share somebody buys here who bought already: one quiet line, until it is answered or put away. */
export function AskShare({
  contact,
  shares,
  purchases,
}: {
  contact: string;
  shares: readonly Share[];
  purchases: readonly Purchase[];
}) {
  const { store, now: clock } = usePanelServices();
  const { open } = usePanelActions();
  const { save, busy, failure, retry } = useSave();
  const question = shareQuestion(shares, purchases, useNow());
  if (question === undefined) return null;
  const { of } = question;
  const putAway = () => {
    const fields = { at: clock(), ...question };
    const work = () => store.addRecord('share', crypto.randomUUID(), fields, contact);
    void save(work, 'Not asked again for a year');
  };
  return (
    <section aria-label="To ask" className="mx-3.5 mt-2 shrink-0 text-small text-soft">
      <div className="flex items-center gap-1.5">
        <p className="min-w-0 flex-1 wrap-anywhere">
          Ask: how much of {of === undefined ? 'what they buy of this kind' : `all their ${of}`} do
          they buy from us?
        </p>
        <Button
          onClick={() =>
            open({ kind: 'record', about: { kind: 'share', contact, values: { ...question } } })
          }
        >
          Answer
        </Button>
        <button
          type="button"
          aria-label="Do not ask this for a year"
          className="shrink-0 rounded-full p-1 hover:bg-wash"
          disabled={busy}
          onClick={putAway}
        >
          <X size={12} aria-hidden="true" />
        </button>
      </div>
      <FailureNote failure={failure} retry={retry} />
    </section>
  );
}
