/** Chances between 0 and 1 that look random and are the same for the same seed: a counter, mixed. */
export function chancesFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (((mixed ^ (mixed >>> 15)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** A value of the normal distribution with mean 0 and deviation 1 (Box, Muller, 1958). */
export function drawnNormal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance());
}

/** A value of the gamma distribution of a shape above 0, and rate 1 (Marsaglia, Tsang, 2000). */
export function drawnGamma(shape: number, chance: () => number): number {
  if (shape < 1) return drawnGamma(shape + 1, chance) * chance() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawnNormal(chance);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(chance()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}
