import { consentsNow, hasEnded } from '../../lib/domain/rules/customer/consent.ts';
import type { RecordSection } from '../records/record-section.ts';
import { dayIn } from '../ui/day-words.ts';
import { consentNow, consentTitle } from './consent-words.ts';

/** What a contact allows: in a line what holds now, amber where they opted out or it has ended; all that was said below. */
export const CONSENTS: RecordSection<'consent'> = {
  label: 'Consent',
  letter: 'K',
  order: (one, other) => other.at - one.at || other.written - one.written,
  summary: (consents, now) =>
    consentsNow(consents, now).map((one) => ({
      text: consentNow(one, now),
      look: one.state === 'withdrawn' || hasEnded(one, now) ? 'amber' : 'soft',
    })),
  title: consentTitle,
  details: ({ source, until, zone, at }, now) => [
    { text: dayIn(at, zone, now) },
    ...(source === undefined ? [] : [{ text: source }]),
    ...(until === undefined
      ? []
      : [{ text: `${until < now ? 'kept until' : 'keep until'} ${dayIn(until, zone, now)}` }]),
  ],
  when: ({ at }) => at,
};
