/** Coefficients of 1/x, 1/x³, … in Stirling's series: B₂ₖ / (2k (2k − 1)) of the Bernoulli numbers B₂ₖ. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** From here on the terms above are exact to the last digits of a double. */
const LARGE = 12;

/** The natural logarithm of Γ(x) for x > 0, by Stirling's series (DLMF 5.11.1) after Γ(x + 1) = x Γ(x). */
export function logGamma(x: number): number {
  let large = x;
  let product = 1;
  while (large < LARGE) {
    product *= large;
    large += 1;
  }
  let power = 1 / large;
  let series = 0;
  for (const coefficient of STIRLING) {
    series += coefficient * power;
    power /= large * large;
  }
  const leading = (large - 0.5) * Math.log(large) - large + 0.5 * Math.log(2 * Math.PI);
  return leading + series - Math.log(product);
}

/** The derivative ψ(x) of ln Γ(x) for x > 0, by the derivative of the same series (DLMF 5.11.2). */
export function digamma(x: number): number {
  let large = x;
  let passed = 0;
  while (large < LARGE) {
    passed += 1 / large;
    large += 1;
  }
  let power = 1 / (large * large);
  let series = 0;
  for (const [index, coefficient] of STIRLING.entries()) {
    series += (2 * index + 1) * coefficient * power;
    power /= large * large;
  }
  return Math.log(large) - 1 / (2 * large) - series - passed;
}

/** The natural logarithm of the beta function B(x, y) = Γ(x) Γ(y) / Γ(x + y), for x, y > 0 (DLMF 5.12.1). */
export function logBeta(x: number, y: number): number {
  return logGamma(x) + logGamma(y) - logGamma(x + y);
}
