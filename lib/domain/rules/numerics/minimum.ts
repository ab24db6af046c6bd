/** The value of a function at a point, and its slope in each direction there. */
export interface Slope {
  readonly value: number;
  readonly gradient: readonly number[];
}

/** The point at which a function is smallest, and its value there. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
}

type Objective = (at: readonly number[]) => Slope;
type Vector = readonly number[];
type Matrix = readonly Vector[];

const MOST_STEPS = 200;
const MOST_HALVINGS = 20;
/** Where the slope promises less than this, or several steps bring no more, rounding is all that is left. */
const NOTHING = 1e-14;
const LITTLE = 1e-12;
const PATIENCE = 3;
/** How much of the fall that the slope promises a step has to bring. */
const ENOUGH = 1e-4;
/** No step is longer than this in any direction, so that the first ones do not leave the valley. */
const LONGEST = 2;

const dot = (one: Vector, other: Vector) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
const times = (matrix: Matrix, vector: Vector) => matrix.map((row) => dot(row, vector));
const scaled = (vector: Vector, factor: number) => vector.map((value) => value * factor);
const plus = (one: Vector, other: Vector) => one.map((value, index) => value + (other[index] ?? 0));
const largest = (vector: Vector) => Math.max(...vector.map(Math.abs));
const identity = (size: number): Matrix =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, at) => +(at === row)));

/** The inverse curvature after a step that changed the slope by `change`. */
function updated(inverse: Matrix, step: Vector, change: Vector): Matrix {
  const along = dot(step, change);
  if (along <= 1e-300) return inverse;
  const bent = times(inverse, change);
  const stretch = (1 + dot(change, bent) / along) / along;
  return inverse.map((row, at) =>
    row.map((value, to) => {
      const [stepAt = 0, stepTo = 0] = [step[at], step[to]];
      const crossed = (bent[at] ?? 0) * stepTo + stepAt * (bent[to] ?? 0);
      return value + stretch * stepAt * stepTo - crossed / along;
    }),
  );
}

/**
 * Where a function is smallest near `from`, by its slopes: the method of Broyden, Fletcher, Goldfarb and Shanno
 * (Nocedal, Wright, “Numerical Optimization”, 2006, chapter 6) with steps halved until the function falls enough.
 */
export function minimumNear(objective: Objective, from: readonly number[]): Minimum {
  let at: Vector = from;
  let here = objective(at);
  let inverse = identity(from.length);
  let isFresh = true;
  let idle = 0;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const wanted = scaled(times(inverse, here.gradient), -1);
    const promised = dot(wanted, here.gradient);
    if (Math.abs(promised) < NOTHING * (1 + Math.abs(here.value))) break;
    const reach = Math.min(1, LONGEST / largest(wanted));
    const found = promised < 0 ? lower(objective, at, here, wanted, promised, reach) : undefined;
    if (found === undefined) {
      if (isFresh) break;
      // What was learnt of the curvature may be wrong here: begin again by the slope alone.
      inverse = identity(from.length);
      isFresh = true;
      continue;
    }
    const change = plus(found.slope.gradient, scaled(here.gradient, -1));
    inverse = updated(inverse, found.step, change);
    isFresh = false;
    at = plus(at, found.step);
    idle = here.value - found.slope.value < LITTLE * (1 + Math.abs(here.value)) ? idle + 1 : 0;
    here = found.slope;
    if (idle === PATIENCE) break;
  }
  return { at, value: here.value };
}

function lower(
  objective: Objective,
  at: Vector,
  here: Slope,
  wanted: Vector,
  promised: number,
  reach: number,
): { step: Vector; slope: Slope } | undefined {
  let length = reach;
  for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
    const step = scaled(wanted, length);
    const slope = objective(plus(at, step));
    if (slope.value <= here.value + ENOUGH * length * promised) return { step, slope };
    length /= 2;
  }
  return undefined;
}
