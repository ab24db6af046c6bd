import { purchaseToAskAfter } from '../../lib/domain/rules/customer/ask-after.ts';
import type { KnownRecords } from '../../lib/services/known-view.ts';
import { AskShare } from '../shares/AskShare.tsx';
import { AskAfter } from '../surveys/AskAfter.tsx';
import { useNow } from '../ui/use-now.ts';

/** The one thing to ask a contact, in a line: how their last purchase went, else what share they buy here. */
export function ToAsk({ contact, known }: { contact: string; known: KnownRecords }) {
  const { purchase, survey, task, share } = known;
  const after = purchaseToAskAfter(purchase, survey, task, useNow());
  return after === undefined ? (
    <AskShare contact={contact} shares={share} purchases={purchase} />
  ) : (
    <AskAfter purchase={after} />
  );
}
