import { incompleteBeta } from '../numerics/incomplete-beta.ts';

/**
 * The Gamma-Gamma model of spending (Fader, Hardie, “The Gamma-Gamma Model of Monetary Value”, note 025, 2013): what a
 * customer pays on a day varies by a gamma distribution of shape `p`, whose rate varies between customers by one of
 * shape `q` and rate `v`; `v` counts in the unit of money of the data.
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** What the model looks at of one customer: how many repeat purchases, and what one of them came to. */
export interface Spending {
  readonly repeats: number;
  readonly meanSpend: number;
}

/** The gamma distribution of this customer's own rate of spending: what was paid tells it. */
export function rateAfter({ p, q, v }: GammaGamma, { repeats, meanSpend }: Spending) {
  return { shape: q + p * repeats, rate: v + repeats * meanSpend };
}

/**
 * What this customer is expected to pay on a day of purchase (note 025, equation 5), or nothing where customers differ
 * so much that there is no mean.
 */
export function expectedSpend(model: GammaGamma, customer: Spending): number | undefined {
  const { shape, rate } = rateAfter(model, customer);
  return shape > 1 ? (model.p * rate) / (shape - 1) : undefined;
}

/**
 * The amount that this customer's purchases stay below with a chance of `share`, where `chances` are those of making
 * 0, 1, 2, … of them. Their sum over their rate is a ratio of gamma variables, so that a share of it follows a beta
 * distribution.
 */
export function spendBelow(
  model: GammaGamma,
  customer: Spending,
  chances: readonly number[],
  share: number,
): number {
  const { shape, rate } = rateAfter(model, customer);
  const counts = [...chances.entries()].filter(([count, chance]) => count > 0 && chance > CHANCE);
  const none = chances[0] ?? 1;
  let [low, high] = [0, 1];
  for (let halving = 0; none < share && halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    const below = counts.reduce(
      (sum, [count, chance]) => sum + chance * incompleteBeta(middle, model.p * count, shape),
      none,
    );
    if (below < share) low = middle;
    else high = middle;
  }
  return (rate * low) / (1 - low);
}

/** What is less likely moves no bound. */
const CHANCE = 1e-7;
const HALVINGS = 40;
