import { Shield, ShieldAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { Consent } from '../../lib/domain/records/consent.ts';
import { hasEnded } from '../../lib/domain/rules/customer/consent.ts';
import { useNow } from '../ui/use-now.ts';
import { consentSentence } from './consent-words.ts';

/** The shield beside a name: what somebody allows, amber where they opted out of a channel or what they gave has ended; a press tells each. */
export function ConsentShield({
  name,
  consents,
}: {
  name: string;
  /** What holds now, and what has ended. */
  consents: readonly Consent[];
}) {
  const [told, setTold] = useState(false);
  const listed = useId();
  const now = useNow();
  const optedOut = consents.some(({ state }) => state === 'withdrawn');
  const isAmber = (one: Consent) => one.state === 'withdrawn' || hasEnded(one, now);
  const amber = consents.some(isAmber);
  const ended = amber && !optedOut;
  const Icon = amber ? ShieldAlert : Shield;
  return (
    <div className="relative shrink-0">
      <button
        type="button"
        aria-label={`Consent${optedOut ? ': opted out' : ''}${ended ? ': ended, ask again' : ''}`}
        aria-expanded={told}
        aria-controls={listed}
        className={`rounded p-1 hover:bg-wash ${amber ? 'text-amber' : 'text-soft'}`}
        onClick={() => setTold(!told)}
      >
        <Icon size={16} aria-hidden="true" />
      </button>
      <ul
        id={listed}
        aria-label="Consent"
        hidden={!told}
        className="absolute end-0 z-10 w-64 rounded-lg border border-line bg-paper px-2.5 py-1.5 text-small shadow-lg"
      >
        {told &&
          consents.map((one) => (
            <li key={one.id} className={`wrap-anywhere ${isAmber(one) ? 'text-amber' : ''}`}>
              {consentSentence(name, one, now)}
              {one.source !== undefined && ` · ${one.source}`}
            </li>
          ))}
      </ul>
    </div>
  );
}
