import { failure, type Result, success } from '../../result.ts';
import type { Period } from '../measured.ts';
import { currencyOf, dayOf, type Moment, type Purchase, purchaseDaysOf } from '../purchase.ts';

/** What a tier asks for: all that is named has to be reached. */
export interface TierRule {
  readonly name: string;
  /** Spent in the period, in minor units. */
  readonly spent?: number;
  /** Days of purchase in the period. */
  readonly purchases?: number;
  /** Whole years since the first purchase. */
  readonly years?: number;
}

/** The owner's rules: tiers from the highest to the lowest, by what was bought in so many days. */
export interface LoyaltyRules {
  readonly currency: string;
  readonly days: number;
  readonly tiers: readonly TierRule[];
}

/** The tier of a customer, if any; `n` counts the days of purchase in the period. */
export interface TierFound {
  readonly tier: string | undefined;
  /** The next higher tier, and what is missing for it: the same names, how much of each. */
  readonly next?: TierRule;
  readonly n: number;
  readonly period: Period;
}

const DAY = 86_400_000;
const CONDITIONS = ['spent', 'purchases', 'years'] as const;

/** The highest tier of the owner's rules that a customer reaches, and what is missing for the next. */
export function tierOf(
  purchases: readonly Purchase[],
  rules: LoyaltyRules,
  asOf: Moment,
): Result<TierFound> {
  const contradiction = contradictionIn(rules);
  if (contradiction !== undefined) return failure('invalid', contradiction);
  const period = { from: asOf.at - rules.days * DAY, until: asOf.at + 1 };
  const made = purchases.filter(({ at }) => at >= period.from && at <= asOf.at);
  const currency = currencyOf([...made, rules]);
  if (!currency.ok) return currency;
  const n = purchaseDaysOf(made, asOf).length;
  const reached = {
    spent: made.reduce((sum, { amount }) => sum + amount, 0),
    purchases: n,
    years: yearsOf(purchases, asOf),
  };
  const lacking = rules.tiers.map((tier) => missingFor(tier, reached));
  const at = lacking.findIndex((missing) => CONDITIONS.every((name) => !missing[name]));
  const next = lacking[(at < 0 ? lacking.length : at) - 1];
  const found = { tier: rules.tiers[at]?.name, n, period };
  return success(next === undefined ? found : { ...found, next });
}

function missingFor(tier: TierRule, reached: Required<Omit<TierRule, 'name'>>): TierRule {
  const missing = CONDITIONS.flatMap((name) => {
    const lack = (tier[name] ?? -Infinity) - reached[name];
    return lack > 0 ? [[name, lack] as const] : [];
  });
  return { name: tier.name, ...Object.fromEntries(missing) };
}

/** Whole years since the first purchase, by the calendar. */
function yearsOf(purchases: readonly Purchase[], asOf: Moment): number {
  const [first] = purchaseDaysOf(purchases, asOf);
  if (first === undefined) return 0;
  const [from, until] = [new Date(first.day * DAY), new Date(dayOf(asOf) * DAY)];
  const years = until.getUTCFullYear() - from.getUTCFullYear();
  const isBefore =
    until.getUTCMonth() - from.getUTCMonth() || until.getUTCDate() - from.getUTCDate();
  return isBefore < 0 ? years - 1 : years;
}

/** What makes no sense in the owner's rules, as a sentence. */
function contradictionIn({ days, tiers }: LoyaltyRules): string | undefined {
  if (!(days > 0 && days < Infinity)) return 'The days that loyalty looks back on are above zero.';
  if (tiers.length === 0) return 'There is no tier of loyalty yet. Name one.';
  const names = tiers.map(({ name }) => name.trim());
  if (names.includes('')) return 'A tier of loyalty has no name. Name it.';
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return `Two tiers of loyalty are called ${twice}. Rename one.`;
  const below = tiers.find((tier) => CONDITIONS.some((name) => !((tier[name] ?? 0) >= 0)));
  if (below !== undefined) return `What ${below.name} asks for is below zero.`;
  return tiers.slice(0, -1).find((tier) => CONDITIONS.every((name) => !tier[name])) === undefined
    ? undefined
    : 'A tier that asks for nothing has to be the last, or nobody reaches those after it.';
}
