/** A point and the value of the function there. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
}

type Objective = (at: readonly number[]) => number;

const MOST_STEPS = 2000;
const MOST_RUNS = 12;
const CLOSE = 1e-11;
const FIRST_STEP = 0.5;

/** The point that lies on the line from `from` to `to`, `far` times as far as `to`. */
function along(from: readonly number[], to: readonly number[], far: number): number[] {
  return from.map((start, index) => start + far * ((to[index] ?? start) - start));
}

function middleOf(points: readonly Minimum[]): number[] {
  const sums = points.reduce<number[]>(
    (sum, { at }) => at.map((one, index) => one + (sum[index] ?? 0)),
    [],
  );
  return sums.map((sum) => sum / points.length);
}

/** What takes the place of the worst corner; nothing where the whole simplex has to shrink. */
function better(
  others: readonly Minimum[],
  worst: Minimum,
  valued: (at: readonly number[]) => Minimum,
): Minimum | undefined {
  const middle = middleOf(others);
  const mirrored = valued(along(middle, worst.at, -1));
  if (mirrored.value < (others[0]?.value ?? Infinity)) {
    const farther = valued(along(middle, worst.at, -2));
    return farther.value < mirrored.value ? farther : mirrored;
  }
  if (mirrored.value < (others.at(-1)?.value ?? Infinity)) return mirrored;
  const outside = mirrored.value < worst.value;
  const nearer = valued(along(middle, worst.at, outside ? -0.5 : 0.5));
  return nearer.value < Math.min(mirrored.value, worst.value) ? nearer : undefined;
}

function descend(objective: Objective, from: readonly number[], step: number): Minimum {
  const valued = (at: readonly number[]): Minimum => ({ at, value: objective(at) });
  const moved = from.map((_, moving) =>
    valued(from.map((one, index) => (index === moving ? one + step : one))),
  );
  let corners = [valued(from), ...moved];
  for (let count = 0; count < MOST_STEPS; count += 1) {
    corners.sort((one, other) => one.value - other.value);
    const [best, worst] = [corners[0], corners.at(-1)];
    if (best === undefined || worst === undefined) break;
    if (worst.value - best.value <= CLOSE * (1 + Math.abs(best.value))) break;
    const others = corners.slice(0, -1);
    const found = better(others, worst, valued);
    corners =
      found === undefined
        ? corners.map((one) => (one === best ? one : valued(along(best.at, one.at, 0.5))))
        : [...others, found];
  }
  return corners.reduce((best, one) => (one.value < best.value ? one : best));
}

/**
 * Where a function is smallest near `from`, by the simplex of Nelder and Mead (The Computer Journal 7, 1965), begun
 * again at what it found until that gains nothing, as one run may stop short.
 */
export function minimumNear(objective: Objective, from: readonly number[]): Minimum {
  let found = descend(objective, from, FIRST_STEP);
  for (let run = 1; run < MOST_RUNS; run += 1) {
    const again = descend(objective, found.at, FIRST_STEP / (run + 1));
    const gain = found.value - again.value;
    found = gain > 0 ? again : found;
    if (gain <= CLOSE * (1 + Math.abs(found.value))) break;
  }
  return found;
}
