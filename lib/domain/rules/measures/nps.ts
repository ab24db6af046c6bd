import type { Result } from '../../result.ts';
import { type Measured, measuredOfEnough, type Period } from '../measured.ts';
import { type Answer, answersIn } from './answers.ts';

/**
 * The net promoter score of a period, from −100 to 100: the percentage of answers of 9 and 10 less that of 0 to 6
 * (Reichheld, “The One Number You Need to Grow”, Harvard Business Review, December 2003).
 */
export function nps(answers: readonly Answer[], period: Period): Result<Measured> {
  const given = answersIn(answers, period, [0, 10]);
  if (!given.ok) return given;
  const promoters = given.value.filter(({ score }) => score >= 9).length;
  const detractors = given.value.filter(({ score }) => score <= 6).length;
  const n = given.value.length;
  return measuredOfEnough((100 * (promoters - detractors)) / n, n, period, 'answers');
}
