import { isOldAnswer } from '../../lib/domain/rules/measures/answers.ts';
import type { RecordSection } from '../records/record-section.ts';
import { ageOf } from '../ui/time-words.ts';
import { scoreWords } from './survey-words.ts';

/** How a contact answered: the last answer to each survey with its age, grey once it is old; all of them below. */
export const SURVEYS: RecordSection<'survey'> = {
  label: 'Survey responses',
  letter: 'S',
  order: (one, other) => other.at - one.at || other.written - one.written,
  summary: (surveys, now) => {
    const [newest] = surveys;
    const other = surveys.find(({ type }) => type !== newest?.type);
    return [newest, other]
      .filter((one) => one !== undefined)
      .map((one) => ({
        text: `${scoreWords(one)} · ${ageOf(one.at, now)}`,
        ...(isOldAnswer(one, now) ? { look: 'soft' as const } : {}),
      }));
  },
  title: (survey) => scoreWords(survey),
  details: ({ words, at }, now) => [
    ...(words === undefined ? [] : [{ text: `“${words}”` }]),
    ...(isOldAnswer({ at }, now) ? [{ text: 'older than a year: ask again' }] : []),
  ],
  when: ({ at }) => at,
};
