import { HOW_WORDS } from '../../lib/domain/records/property.ts';
import type { ListSection } from '../records/record-section.ts';

/** The fields of the owner's own, each with how it is asked for. */
export const PROPERTIES: ListSection<'property'> = {
  label: 'Fields of your own',
  use: 'What you want to know of every contact: it is asked for in their form and shown beside them. Deleting one hides what was entered and keeps it.',
  title: ({ name }) => name,
  details: ({ how, choices = [] }) => [
    { text: how === 'choice' ? `one of ${choices.join(', ')}` : HOW_WORDS[how] },
  ],
  when: ({ written }) => written,
};
