import type { RecordSection } from '../records/record-section.ts';
import { nearDayOf } from '../ui/time-words.ts';

/** Who else supplies a contact: the one known last in a line, all of them below. */
export const COMPETITORS: RecordSection<'competitor'> = {
  label: 'Competitors',
  letter: 'C',
  order: (one, other) => other.written - one.written,
  summary: (competitors) => {
    const [newest, ...others] = competitors.map(({ name, supplies }) =>
      supplies === undefined ? name : `${name}: ${supplies}`,
    );
    return [
      { text: newest ?? '' },
      ...(others.length === 0 ? [] : [{ text: `${others.length} more`, look: 'soft' as const }]),
    ];
  },
  title: ({ name }) => name,
  details: ({ supplies, since, zone, note }, now) => [
    ...(supplies === undefined ? [] : [{ text: supplies }]),
    ...(since === undefined ? [] : [{ text: `since ${nearDayOf(since, zone, now)}` }]),
    ...(note === undefined ? [] : [{ text: note }]),
  ],
  when: ({ written }) => written,
};
