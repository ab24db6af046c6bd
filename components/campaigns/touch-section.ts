import type { Touch } from '../../lib/domain/records/touch.ts';
import type { KnownAround } from '../../lib/services/known-view.ts';
import type { RecordSection } from '../records/record-section.ts';
import { ageOf } from '../ui/time-words.ts';
import { campaignName } from './campaign-words.ts';

/** Which campaigns reached a contact: the last in a line, all of them below. */
export const TOUCHES: RecordSection<'touch'> = {
  label: 'Campaigns',
  letter: 'M',
  order: (one, other) => other.at - one.at || other.written - one.written,
  summary: ([newest, ...others], now, around) => [
    ...(newest === undefined
      ? []
      : [{ text: campaignOf(newest, around) }, { text: ageOf(newest.at, now) }]),
    ...(others.length === 0 ? [] : [{ text: `${others.length} more`, look: 'soft' as const }]),
  ],
  title: campaignOf,
  details: ({ note }) => (note === undefined ? [] : [{ text: note }]),
  when: ({ at }) => at,
};

function campaignOf({ campaign }: Touch, { lists }: KnownAround): string {
  return campaignName(campaign, lists.campaign);
}
