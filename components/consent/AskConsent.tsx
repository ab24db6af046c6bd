import type { Consent } from '../../lib/domain/records/consent.ts';
import { hasEnded } from '../../lib/domain/rules/customer/consent.ts';
import { usePanelActions } from '../panel/actions.ts';
import { Button } from '../ui/Button.tsx';
import { dayIn } from '../ui/day-words.ts';
import { consentTitle } from './consent-words.ts';

/** Proposes in a quiet line to ask again for what somebody gave until a day; what they answer goes into the form. */
export function AskConsent({
  contact,
  consent,
  now,
}: {
  contact: string;
  /** With the day until which it is kept. */
  consent: Consent;
  now: number;
}) {
  const { open } = usePanelActions();
  const { channel, purpose, until = now, zone } = consent;
  // neither yes nor no is taken for said
  const values = { channel, ...(purpose === undefined ? {} : { purpose }) };
  const answer = () => open({ kind: 'record', about: { kind: 'consent', contact, values } });
  const ends = hasEnded(consent, now) ? 'ended' : 'ends';
  return (
    <section aria-label="To ask" className="mx-3.5 mt-2 shrink-0 text-small text-soft">
      <div className="flex items-center gap-1.5">
        <p className="min-w-0 flex-1 wrap-anywhere">
          Ask again: they {consentTitle(consent)}, which {ends} on {dayIn(until, zone, now)}
        </p>
        <Button onClick={answer}>Answer</Button>
      </div>
    </section>
  );
}
