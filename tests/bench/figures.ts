/** What a figure should reach: at most this many of its unit, at the median or at the 95th percentile. */
export interface Goal {
  readonly of: 'median' | 'p95';
  readonly atMost: number;
}

/** One measured figure, as it is printed and written. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'KB' | 'MB' | 'tasks' | 'rows' | '×';
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly goal?: Goal;
  /** Absent where there is no goal. */
  readonly met?: boolean;
}

/** The value below or at which this share of the samples lies, by the nearest rank; throws without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** Sums samples up into a figure; throws without samples. */
export function figureOf(
  name: string,
  samples: readonly number[],
  goal?: Goal,
  unit: Figure['unit'] = 'ms',
): Figure {
  const median = percentile(samples, 0.5);
  const p95 = percentile(samples, 0.95);
  const summed = { name, unit, count: samples.length, median, p95 };
  if (goal === undefined) return summed;
  return { ...summed, goal, met: (goal.of === 'median' ? median : p95) <= goal.atMost };
}
