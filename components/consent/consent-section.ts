import { consentsNow } from '../../lib/domain/rules/customer/consent.ts';
import type { RecordSection } from '../records/record-section.ts';
import { consentTitle, dayIn } from './consent-words.ts';

/** What a contact allows: in a line what holds now, amber where they opted out; all that was said below. */
export const CONSENTS: RecordSection<'consent'> = {
  label: 'Consent',
  letter: 'K',
  order: (one, other) => other.at - one.at || other.written - one.written,
  summary: (consents, now) => {
    const holding = consentsNow(consents, now);
    if (holding.length === 0) return [{ text: 'consent has ended', look: 'soft' }];
    return holding.map((one) => ({
      text: consentTitle(one),
      look: one.state === 'withdrawn' ? 'amber' : 'soft',
    }));
  },
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
