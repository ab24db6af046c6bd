import { CHANNEL_NAMES } from '../../lib/domain/channel.ts';
import { foldedName } from '../../lib/domain/names.ts';
import type { Preference } from '../../lib/domain/records/preference.ts';
import type { RecordSection } from '../records/record-section.ts';

/** Two preferences contradict each other where their topics are the same and their words are not. */
function contradicts(one: Preference, other: Preference): boolean {
  if (one.topic === undefined || other.topic === undefined) return false;
  const sameTopic = foldedName(one.topic) === foldedName(other.topic);
  return sameTopic && foldedName(one.words) !== foldedName(other.words);
}

/** Whether two of these preferences contradict each other. */
export function someContradict(preferences: readonly Preference[]): boolean {
  return preferences.some((one) => preferences.some((other) => contradicts(one, other)));
}

/** What a contact prefers: the newest in a line, all with their receipts below. */
export const PREFERENCES: RecordSection<'preference'> = {
  label: 'Preferences',
  letter: 'R',
  order: (one, other) => other.stated - one.stated,
  summary: (preferences) => {
    const [newest, ...others] = preferences;
    return [
      { text: newest?.words ?? '' },
      ...(others.length === 0 ? [] : [{ text: `${others.length} more`, look: 'soft' as const }]),
      ...(someContradict(preferences) ? [{ text: 'two differ', look: 'amber' as const }] : []),
    ];
  },
  title: ({ words }) => words,
  details: ({ topic }) => (topic === undefined ? [] : [{ text: topic }]),
  receipt: ({ channel, quote, words }) => [
    ...(channel === undefined ? [] : [CHANNEL_NAMES[channel]]),
    ...(quote === undefined || foldedName(words).includes(foldedName(quote)) ? [] : [`“${quote}”`]),
  ],
  when: ({ stated }) => stated,
  warning: (one, all) =>
    all.some((other) => contradicts(one, other))
      ? `Something else was said of ${one.topic} too: delete what no longer holds.`
      : undefined,
};
