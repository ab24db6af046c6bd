import { failure, type Result } from '../../result.ts';
import { type Measured, measuredOfEnough, type Period } from '../measured.ts';
import type { CustomerCounts } from './customer-counts.ts';

/**
 * Customers kept over a period in percent: those at its end less those it brought, of those at its start (Farris and
 * others, “Marketing Metrics”, 2010). `n` counts customers at the start.
 */
export function retention(counts: CustomerCounts, period: Period): Result<Measured> {
  const { start, end, gained } = counts;
  const kept = end - gained;
  const areCounts = [start, end, gained].every((count) => Number.isInteger(count) && count >= 0);
  if (!areCounts || kept < 0 || kept > start) {
    return failure(
      'invalid',
      `The counts contradict each other: ${start} customers at the start, ${end} at the end, ${gained} of them gained.`,
    );
  }
  return measuredOfEnough((100 * kept) / start, start, period, 'customers at the start');
}
