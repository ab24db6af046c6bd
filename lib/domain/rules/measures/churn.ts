import { type Result, success } from '../../result.ts';
import type { Measured, Period } from '../measured.ts';
import type { CustomerCounts } from './customer-counts.ts';
import { retention } from './retention.ts';

/** Customers lost over a period in percent of those at its start: what retention leaves of 100. */
export function churn(counts: CustomerCounts, period: Period): Result<Measured> {
  const kept = retention(counts, period);
  return kept.ok ? success({ ...kept.value, value: 100 - kept.value.value }) : kept;
}
