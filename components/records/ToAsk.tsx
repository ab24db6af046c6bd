import { purchaseToAskAfter } from '../../lib/domain/rules/customer/ask-after.ts';
import { consentToAsk } from '../../lib/domain/rules/customer/consent.ts';
import type { KnownRecords } from '../../lib/services/known-view.ts';
import { AskConsent } from '../consent/AskConsent.tsx';
import { AskShare } from '../shares/AskShare.tsx';
import { AskAfter } from '../surveys/AskAfter.tsx';
import { useNow } from '../ui/use-now.ts';

/** The one thing to ask a contact, in a line: what they gave and is ending, how their last purchase went, else what share they buy here. */
export function ToAsk({ contact, known }: { contact: string; known: KnownRecords }) {
  const { purchase, survey, task, share, consent } = known;
  const now = useNow();
  const ending = consentToAsk(consent, now);
  if (ending !== undefined) return <AskConsent contact={contact} consent={ending} now={now} />;
  const after = purchaseToAskAfter(purchase, survey, task, now);
  return after === undefined ? (
    <AskShare contact={contact} shares={share} purchases={purchase} />
  ) : (
    <AskAfter purchase={after} />
  );
}
