import type { Scored } from '../../lib/domain/scored.ts';
import { scoreWords } from './survey-words.ts';

/** How a note says a survey was answered, before it is saved: "NPS 9 (promoter) · “too slow”". */
export function ScoreWords({ scored: { words, ...scored } }: { scored: Scored }) {
  return `${scoreWords(scored)}${words === undefined ? '' : ` · “${words}”`}`;
}
