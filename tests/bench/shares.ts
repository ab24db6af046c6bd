/** How many of some things are as they should be, with the bounds in which the true share lies in 95 of 100 samples. */
export interface Share {
  readonly what: string;
  readonly right: number;
  readonly n: number;
  /** In percent. */
  readonly share: number;
  readonly from: number;
  readonly to: number;
  /** In percent; absent where there is no goal. */
  readonly goal?: number;
  readonly met?: boolean;
}

const Z = 1.959964;

/** A share with its bounds (Wilson, “Probable Inference”, 1927); throws where there is nothing to count. */
export function shareOf(what: string, right: number, n: number, goal?: number): Share {
  if (n <= 0) throw new Error(`there is nothing to count: ${what}`);
  const p = right / n;
  const middle = p + (Z * Z) / (2 * n);
  const spread = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  const bound = (value: number) => percent(value / (1 + (Z * Z) / n));
  const counted = {
    what,
    right,
    n,
    share: percent(p),
    from: bound(middle - spread),
    to: bound(middle + spread),
  };
  return goal === undefined ? counted : { ...counted, goal, met: 100 * p >= goal };
}

const percent = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
