import { logBeta } from './log-gamma.ts';

const MOST_TERMS = 10_000;
const SMALLEST = 1e-300;
const CLOSE = 1e-15;

/**
 * The regularised incomplete beta function Iₓ(a, b) for a, b > 0: the chance that a beta variable is at most x, by its
 * continued fraction (DLMF 8.17.22).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction closes quickly on one side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  return Math.min(1, front * fraction(x, a, b));
}

/** 1 / (1 + d₁ / (1 + d₂ / …)), from front to back by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let above = 1;
  let below = 0;
  for (let term = 1; term < MOST_TERMS; term += 1) {
    const m = Math.floor(term / 2);
    const part =
      term % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    below = 1 / apartFromZero(1 + part * below);
    above = apartFromZero(1 + part / above);
    value *= above * below;
    if (Math.abs(above * below - 1) < CLOSE) break;
  }
  return 1 / value;
}

const apartFromZero = (value: number) => (Math.abs(value) < SMALLEST ? SMALLEST : value);
