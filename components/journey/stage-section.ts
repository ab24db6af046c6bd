import { correctionOf } from '../../lib/domain/rules/customer/correction.ts';
import type { RecordSection } from '../records/record-section.ts';
import { ageOf } from '../ui/time-words.ts';

/** Where on the journey people said that a contact is: the newest in a line, all below. */
export const STAGES: RecordSection<'stage'> = {
  label: 'Journey, as said',
  letter: 'J',
  order: (one, other) => correctionOf(other).at - correctionOf(one).at,
  summary: (stages, now) => {
    const [newest] = stages;
    if (newest === undefined) return [];
    const age = ageOf(correctionOf(newest).at, now);
    return [{ text: `journey: ${newest.stage} · said ${age}`, look: 'soft' }];
  },
  title: ({ stage }) => stage,
  details: ({ why }) => (why === undefined ? [] : [{ text: why }]),
  when: (said) => correctionOf(said).at,
};
