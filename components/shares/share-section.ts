import type { Share } from '../../lib/domain/records/share.ts';
import { isOldAnswer } from '../../lib/domain/rules/measures/answers.ts';
import type { RecordSection } from '../records/record-section.ts';
import { ageOf } from '../ui/time-words.ts';

/** What share of what they buy a contact buys here: the last answer with its age, grey once it is old. */
export const SHARES: RecordSection<'share'> = {
  label: 'Share of customer',
  letter: 'H',
  order: (one, other) => other.at - one.at || other.written - one.written,
  summary: (shares, now) => {
    const [newest] = shares;
    if (newest === undefined) return [];
    const text = `${shareTitle(newest)} · asked ${ageOf(newest.at, now)}`;
    return [isOldAnswer(newest, now) ? { text, look: 'soft' } : { text }];
  },
  title: shareTitle,
  details: ({ at }, now) =>
    isOldAnswer({ at }, now) ? [{ text: 'older than a year: ask again' }] : [],
  when: ({ at }) => at,
};

function shareTitle({ percent, of }: Share): string {
  const what = of === undefined ? '' : ` of their ${of}`;
  if (percent === undefined) return `share${what}: they did not say`;
  return `share ≈ ${percent.toLocaleString()} %${what}`;
}
