import type { ListSection } from '../records/record-section.ts';

/** How much of a text is told in its row. */
const SHOWN = 120;

/** The templates, each with how it begins. */
export const TEMPLATES: ListSection<'template'> = {
  label: 'Templates',
  use: 'Texts that you write often. “Use a template…” in the menu fills one for the contact in view.',
  title: ({ name }) => name,
  details: ({ text }) => [{ text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text }],
  when: ({ written }) => written,
};
