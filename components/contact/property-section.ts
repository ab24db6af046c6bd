import type { ListSection } from '../records/record-section.ts';

const HOW = {
  line: 'a line',
  number: 'a number',
  date: 'a date',
  choice: 'one of',
  tick: 'a tick',
} as const;

/** The fields of the owner's own, each with how it is asked for. */
export const PROPERTIES: ListSection<'property'> = {
  label: 'Fields of your own',
  use: 'What you want to know of every contact: it is asked for in their form and shown beside them. Deleting one hides what was entered and keeps it.',
  title: ({ name }) => name,
  details: ({ how, choices = [] }) => [
    { text: how === 'choice' ? `${HOW.choice} ${choices.join(', ')}` : HOW[how] },
  ],
  when: ({ written }) => written,
};
