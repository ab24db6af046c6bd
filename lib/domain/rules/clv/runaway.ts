import type { Slope } from '../numerics/minimum.ts';

/** Beyond this, or below one divided by this, the data do not tell a parameter. */
const FURTHEST = Math.log(1e4);

/**
 * The value and slope of a function of logarithms with a slope added that leads back from far out: a parameter which
 * the data leave open stays a number.
 */
export function heldBack(logs: readonly number[], { value, gradient }: Slope): Slope {
  const beyond = logs.map((log) => Math.sign(log) * Math.max(0, Math.abs(log) - FURTHEST));
  return {
    value: value + beyond.reduce((sum, excess) => sum + excess * excess, 0),
    gradient: gradient.map((slope, index) => slope + 2 * (beyond[index] ?? 0)),
  };
}
