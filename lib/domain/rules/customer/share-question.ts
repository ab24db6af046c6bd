import type { Purchase } from '../../records/purchase.ts';
import type { Share } from '../../records/share.ts';
import { isOldAnswer } from '../measures/answers.ts';

/** What is to be asked of a contact: of all that they buy of this, what they buy here. */
export interface ShareQuestion {
  /** What they bought last, where that has a name. */
  readonly of?: string;
}

/**
 * The question that is to be asked, or nothing: only who bought is asked, and nobody who answered, or did not say,
 * within the last year.
 */
export function shareQuestion(
  shares: readonly Pick<Share, 'at'>[],
  purchases: readonly Pick<Purchase, 'at' | 'items' | 'status'>[],
  now: number,
): ShareQuestion | undefined {
  if (shares.some((one) => !isOldAnswer(one, now))) return undefined;
  const [last] = purchases
    .filter(({ status }) => status !== 'refunded')
    .toSorted((one, other) => other.at - one.at);
  if (last === undefined) return undefined;
  const [item] = last.items;
  return item === undefined ? {} : { of: item.name };
}
