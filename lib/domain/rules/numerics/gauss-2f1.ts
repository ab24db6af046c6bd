const MOST_TERMS = 1_000_000;
const SMALLEST_PART = 1e-16;
const LARGE = 1e200;

/**
 * Gauss's hypergeometric function ₂F₁(a, b; c; z) times e^`logFactor`, for 0 ≤ z < 1, by its series (DLMF 15.2.1):
 * exact where the function alone would be too large for a number.
 */
export function gauss2F1(a: number, b: number, c: number, z: number, logFactor = 0): number {
  let term = 1;
  let sum = 1;
  let logScale = logFactor;
  for (let k = 0; k < MOST_TERMS; k += 1) {
    const ratio = (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z;
    term *= ratio;
    sum += term;
    if (Math.abs(ratio) < 1 && Math.abs(term) < SMALLEST_PART * Math.abs(sum)) break;
    if (Math.abs(term) > LARGE) {
      term /= LARGE;
      sum /= LARGE;
      logScale += Math.log(LARGE);
    }
  }
  return Math.sign(sum) * Math.exp(Math.log(Math.abs(sum)) + logScale);
}
