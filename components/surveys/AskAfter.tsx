import type { Purchase } from '../../lib/domain/records/purchase.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { purchaseTitle } from '../purchases/purchase-words.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { useSave } from '../ui/use-save.ts';

/** Proposes in a quiet line to ask how a purchase went; a press makes it a task. */
export function AskAfter({ purchase }: { purchase: Purchase }) {
  const { store } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const make = () =>
    void save(() => store.askAfterPurchase(purchase.id), 'The task to ask how it went is there');
  return (
    <section aria-label="To ask" className="mx-3.5 mt-2 shrink-0 text-small text-soft">
      <div className="flex items-center gap-1.5">
        <p className="min-w-0 flex-1 wrap-anywhere">Ask how it went: {purchaseTitle(purchase)}</p>
        <Button disabled={busy} onClick={make}>
          Make it a task
        </Button>
      </div>
      <FailureNote failure={failure} retry={retry} />
    </section>
  );
}
