import type { ListSection } from '../records/record-section.ts';
import { automationWords, waitingWords } from './automation-words.ts';

/** What is done by itself, each in a sentence, with the way to switch it off. */
export const AUTOMATIONS: ListSection<'automation'> = {
  label: 'Automations',
  use: 'What is done by itself: when a purchase is paid, a task in 14 days to ask how it went. It is written in the same step, so that one Undo takes both back; imports set nothing off.',
  title: automationWords,
  details: (automation) => {
    const waiting = waitingWords(automation);
    return [
      ...(automation.off === true ? [{ text: 'switched off', look: 'strong' as const }] : []),
      ...(waiting === undefined ? [] : [{ text: waiting }]),
    ];
  },
  when: ({ written }) => written,
  steps: ({ off }) =>
    off === true
      ? [{ name: 'Switch on', set: { off: undefined }, done: 'Automation switched on' }]
      : [{ name: 'Switch off', set: { off: true }, done: 'Automation switched off' }],
};
