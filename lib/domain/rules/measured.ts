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
  /** Set where it rests on so little that the next one may move it by several points. */
  readonly thin?: true;
}

/** A share of fewer than this says nothing: each one moves it by more than ten points. */
export const LEAST = 10;

/** A figure of fewer than this is shown as thin. */
export const THIN = 30;

/** Whether an instant lies in the period. */
export function isWithin(at: number, { from, until }: Period): boolean {
  return from <= at && at < until;
}

/** A figure with what it rests on; says itself whether it is thin. */
export function measured(value: number, n: number, period: Period): Measured {
  return n < THIN ? { value, n, period, thin: true } : { value, n, period };
}

/** A figure, unless it would be made of fewer than `LEAST` of what `counted` names (“answers”). */
export function measuredOfEnough(
  value: number,
  n: number,
  period: Period,
  counted: string,
): Result<Measured> {
  if (n >= LEAST) return success(measured(value, n, period));
  return failure('refused', `Not enough data: ${n} ${counted}, and ${LEAST} are needed.`);
}
