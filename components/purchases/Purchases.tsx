import { Plus } from 'lucide-react';
import { useId } from 'react';
import { type Bought, FULL_PRICE_FROM, isOverdue } from '../../lib/domain/rules/customer/bought.ts';
import type { PurchaseView } from '../../lib/services/known-view.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Aside, Fold } from '../ui/Fold.tsx';
import { DeleteButton, EditButton } from '../ui/RowButtons.tsx';
import { useNow } from '../ui/use-now.ts';
import { useSave } from '../ui/use-save.ts';
import { amountWords, boughtWords, purchaseDetails, purchaseTitle } from './purchase-words.ts';

/** What a contact bought: what it comes to in a line, red only where something is overdue; the last ones below. */
export function Purchases({
  contact,
  purchases,
  bought,
}: {
  contact: string;
  purchases: readonly PurchaseView[];
  bought: Bought;
}) {
  const { open } = usePanelActions();
  return (
    <Fold
      label="Purchases"
      summary={
        <>
          {boughtWords(bought)}
          {bought.totals.map((total) => (
            <Balance key={total.currency} {...total} />
          ))}
        </>
      }
    >
      {bought.fullPrice && (
        <p
          className="pt-1 text-soft"
          title={`Nothing was taken off, ${FULL_PRICE_FROM} times or more`}
        >
          Buys at full price
        </p>
      )}
      <ul className="flex flex-col gap-1.5 pt-1">
        {purchases.map((one) => (
          <PurchaseRow key={one.id} purchase={one} />
        ))}
      </ul>
      <div className="pt-1.5 pb-1">
        <Button onClick={() => open({ kind: 'purchase', contact })}>
          <Plus size={12} aria-hidden="true" /> Add purchase
        </Button>
      </div>
    </Fold>
  );
}

function Balance({ currency, open, overdue }: Bought['totals'][number]) {
  const [minor, state] = overdue > 0 ? [overdue, 'overdue'] : [open, 'open'];
  if (minor === 0) return null;
  const look = overdue > 0 ? 'font-semibold text-red' : 'text-soft';
  return (
    <Aside look={look}>
      · {amountWords(minor, currency)} {state}
    </Aside>
  );
}

function PurchaseRow({ purchase }: { purchase: PurchaseView }) {
  const { store } = usePanelServices();
  const { open } = usePanelActions();
  const { save, busy, failure, retry } = useSave();
  const now = useNow();
  const about = useId();
  const title = purchaseTitle(purchase);
  const { id, status } = purchase;
  const pay = () => void save(() => store.payPurchase(id), `Paid: ${title}`);
  const remove = () => void save(() => store.deletePurchase(id), 'Purchase deleted');
  return (
    <li aria-labelledby={about} className="border-t border-line pt-1.5 text-body">
      <p id={about} className="wrap-anywhere">
        {title}
      </p>
      <p
        className={`text-small wrap-anywhere ${isOverdue(purchase, now) ? 'text-red' : 'text-soft'}`}
      >
        {purchaseDetails(purchase, now)}
      </p>
      <div className="mt-1 flex flex-wrap gap-1.5">
        {status === 'open' && (
          <Button onClick={pay} disabled={busy}>
            Paid
          </Button>
        )}
        <EditButton onClick={() => open({ kind: 'purchase', purchase })} />
        <DeleteButton onClick={remove} disabled={busy} />
      </div>
      <FailureNote failure={failure} retry={retry} />
    </li>
  );
}
