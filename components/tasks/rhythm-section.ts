import { rhythmOf } from '../../lib/domain/rules/customer/keep-in-touch.ts';
import type { RecordSection } from '../records/record-section.ts';
import { everyWords } from './rhythm-words.ts';

/** How often a contact is to be kept in touch with: one rhythm counts, others stand to be deleted. */
export const RHYTHMS: RecordSection<'rhythm'> = {
  label: 'Keep in touch',
  letter: 'G',
  order: (one, other) => other.written - one.written,
  summary: (rhythms) => [{ text: `In touch ${everyWords(rhythmOf(rhythms)?.days ?? 0)}` }],
  title: ({ days }) => `In touch ${everyWords(days)}`,
  details: () => [],
  when: ({ written }) => written,
  warning: (rhythm, all) =>
    rhythmOf(all) === rhythm ? undefined : 'Another one was written down later, and counts.',
};
