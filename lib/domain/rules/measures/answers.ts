import { failure, type Result, success } from '../../result.ts';
import { isWithin, type Period } from '../measured.ts';

/** An answer to a survey, and when it was given. */
export interface Answer {
  readonly score: number;
  readonly at: number;
}

/** An answer says nothing of today any more after so many days. */
const OLD_AFTER_DAYS = 365;

const DAY = 86_400_000;

/** Whether an answer, or anything else that somebody was asked, is too old to speak of today. */
export function isOldAnswer({ at }: Pick<Answer, 'at'>, now: number): boolean {
  return now - at > OLD_AFTER_DAYS * DAY;
}

/** The answers of a period, or why they are none: every one has to be a whole number from `least` to `most`. */
export function answersIn(
  answers: readonly Answer[],
  period: Period,
  [least, most]: readonly [number, number],
): Result<readonly Answer[]> {
  const given = answers.filter(({ at }) => isWithin(at, period));
  const wrong = given.find(
    ({ score }) => !Number.isInteger(score) || score < least || score > most,
  );
  if (wrong === undefined) return success(given);
  return failure(
    'invalid',
    `An answer of ${wrong.score} is none: answers go from ${least} to ${most}.`,
  );
}
