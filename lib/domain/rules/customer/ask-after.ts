import type { Purchase } from '../../records/purchase.ts';
import type { Survey } from '../../records/survey.ts';
import type { Task } from '../../records/task.ts';

const DAY = 86_400_000;

/** So many days after a purchase its buyer can tell how it went. */
export const ASKED_AFTER_PURCHASE_DAYS = 14;

/** So many days after it nobody is asked any more. */
const ASKED_UNTIL_DAYS = 60;

/** The id of the task to ask after a purchase, so that it is made once. */
export function askTaskIdOf(purchase: string): string {
  return `t-ask-${purchase}`;
}

/**
 * The newest purchase to ask after, or nothing: two weeks to two months old, not given back, with no survey answered
 * since, and no task that was ever made to ask after it.
 */
export function purchaseToAskAfter<P extends Pick<Purchase, 'id' | 'at' | 'status'>>(
  purchases: readonly P[],
  surveys: readonly Pick<Survey, 'at'>[],
  tasks: readonly Pick<Task, 'id'>[],
  now: number,
): P | undefined {
  const [last] = purchases
    .filter(({ status }) => status !== 'refunded')
    .toSorted((one, other) => other.at - one.at);
  if (last === undefined) return undefined;
  const days = (now - last.at) / DAY;
  if (days < ASKED_AFTER_PURCHASE_DAYS || days > ASKED_UNTIL_DAYS) return undefined;
  const isAsked =
    surveys.some(({ at }) => at >= last.at) || tasks.some(({ id }) => id === askTaskIdOf(last.id));
  return isAsked ? undefined : last;
}
