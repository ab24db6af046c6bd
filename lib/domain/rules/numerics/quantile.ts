/**
 * The value below which this share of the values lies, between two of them where it falls between (type 7 of Hyndman,
 * Fan, “Sample Quantiles in Statistical Packages”, 1996, which R takes); `sorted` ascends and is not empty.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (position - Math.floor(position)) * (above - below);
}
