import { failure, type Result, success } from '../result.ts';

/** The time that a figure is about: from its first instant to the first one that is no longer in it. */
export interface Period {
  readonly from: number;
  readonly until: number;
}

/** A figure with what it rests on. */
export interface Measured {
  readonly value: number;
  /** How many answers, cases, customers or purchases it was made of. */
  readonly n: number;
  readonly period: Period;
  /** Set for a share of so few that the next one may move it by several points. */
  readonly thin?: true;
}

/** A share of fewer than this says nothing: each one moves it by more than ten points. */
export const LEAST = 10;

/** A share of fewer than this is shown as thin. */
const THIN = 30;

/** Whether an instant lies in the period. */
export function isWithin(at: number, { from, until }: Period): boolean {
  return from <= at && at < until;
}

/** A share, thin or not, unless it would be made of fewer than `LEAST` of what `counted` names (“answers”). */
export function measuredOfEnough(
  value: number,
  n: number,
  period: Period,
  counted: string,
): Result<Measured> {
  if (n >= THIN) return success({ value, n, period });
  if (n >= LEAST) return success({ value, n, period, thin: true });
  return failure('refused', `Not enough data: ${n} ${counted}, and ${LEAST} are needed.`);
}
