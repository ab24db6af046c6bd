import { LEAST } from '../measured.ts';
import { quantile } from '../numerics/quantile.ts';
import { type Moment, type Purchase, purchaseDaysOf } from '../purchase.ts';

/** The days between one day of purchase and the next, oldest first. */
export function gapsOf(purchases: readonly Purchase[], asOf: Moment): number[] {
  const days = purchaseDaysOf(purchases, asOf).map(({ day }) => day);
  return days.slice(1).map((day, index) => day - (days[index] ?? day));
}

/** The gap in the middle: as many are longer as shorter; `gaps` is not empty. */
export function medianGap(gaps: readonly number[]): number {
  return quantile(
    gaps.toSorted((one, other) => one - other),
    0.5,
  );
}

/** The days that customers let pass between purchases, the median of all gaps; nothing where there are few. */
export function typicalGap(
  customers: readonly (readonly Purchase[])[],
  asOf: Moment,
): number | undefined {
  const gaps = customers.flatMap((purchases) => gapsOf(purchases, asOf));
  return gaps.length < LEAST ? undefined : medianGap(gaps);
}
