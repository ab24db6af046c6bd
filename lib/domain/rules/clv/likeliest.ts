import { minimumNear, type Slope } from '../numerics/minimum.ts';

/** Beyond this, or below one divided by this, the data do not tell a parameter. */
const FURTHEST = Math.log(1e4);

/**
 * The parameters above zero under which `n` customers are likeliest, by the logarithm of their likelihood and its
 * derivatives, searched from each start. A parameter that the data leave open stays a number: it is held back far out.
 */
export function likeliest(
  likelihoodOf: (parameters: readonly number[]) => Slope,
  starts: readonly (readonly number[])[],
  n: number,
): readonly number[] {
  const objective = (logs: readonly number[]): Slope => {
    const parameters = logs.map(Math.exp);
    const { value, gradient } = likelihoodOf(parameters);
    const beyond = logs.map((log) => Math.sign(log) * Math.max(0, Math.abs(log) - FURTHEST));
    const slopeAt = (index: number) =>
      2 * (beyond[index] ?? 0) - ((gradient[index] ?? 0) * (parameters[index] ?? 0)) / n;
    return {
      value: beyond.reduce((sum, excess) => sum + excess * excess, -value / n),
      gradient: logs.map((_, index) => slopeAt(index)),
    };
  };
  return starts
    .map((start) => minimumNear(objective, start.map(Math.log)))
    .reduce((one, other) => (other.value < one.value ? other : one))
    .at.map(Math.exp);
}
