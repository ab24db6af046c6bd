import type { Share } from '../../records/share.ts';
import type { Result } from '../../result.ts';
import { isWithin, type Measured, measuredOfEnough, type Period } from '../measured.ts';

/** What one customer said when they were asked; without a percentage they did not say. */
export type SaidShare = Pick<Share, 'at' | 'written' | 'percent'>;

/**
 * What customers say they buy here, of all that they buy of such things, in percent (share of customer: Peppers, Rogers,
 * “The One to One Future”, 1993): the mean of what each said last in the period, given one list for each customer.
 */
export function shareOfCustomer(
  customers: readonly (readonly SaidShare[])[],
  period: Period,
): Result<Measured> {
  const shares = customers.flatMap((asked) => {
    const said = asked.filter(({ at, percent }) => percent !== undefined && isWithin(at, period));
    return lastOf(said)?.percent ?? [];
  });
  const n = shares.length;
  const mean = shares.reduce((sum, percent) => sum + percent, 0) / n;
  return measuredOfEnough(mean, n, period, 'customers said');
}

/** What was said last; of one day what was written down last. */
function lastOf(said: readonly SaidShare[]): SaidShare | undefined {
  return said.toSorted((one, other) => other.at - one.at || other.written - one.written)[0];
}
