import type { ListSection } from '../records/record-section.ts';

/** The pipelines of the owner, each with its stages. */
export const PIPELINES: ListSection<'pipeline'> = {
  label: 'Pipelines',
  use: 'The stages that your deals go through. Without one of yours they are New, Talk, Offer and Agreed.',
  title: ({ name }) => name,
  details: ({ stages }) => [
    { text: stages.map(({ name, probability }) => `${name} ${probability} %`).join(' › ') },
  ],
  when: ({ written }) => written,
};
