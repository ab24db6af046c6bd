import type { Result } from '../../result.ts';
import { type Measured, measuredOfEnough, type Period } from '../measured.ts';
import { type Answer, answersIn } from './answers.ts';

/**
 * The satisfaction of a period in percent: answers of 4 and 5 on a scale from 1 to 5, of all answers (the “top two
 * boxes”; ISO 10004 leaves the scale open).
 */
export function csat(answers: readonly Answer[], period: Period): Result<Measured> {
  const given = answersIn(answers, period, [1, 5]);
  if (!given.ok) return given;
  const satisfied = given.value.filter(({ score }) => score >= 4).length;
  const n = given.value.length;
  return measuredOfEnough((100 * satisfied) / n, n, period, 'answers');
}
