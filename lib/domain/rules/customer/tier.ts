import type { Tier } from '../../records/tier.ts';
import type { Counted } from '../counted.ts';
import { dayOf, type Moment } from '../purchase.ts';

/** What a tier asks for. */
export type TierRule = Pick<Tier, 'name' | 'place' | 'spent' | 'currency' | 'purchases' | 'months'>;

/** What is missing for a tier: of what is spent (minor units), of days of purchase, or of both. */
export interface Missing {
  readonly tier: TierRule;
  readonly spent?: number;
  readonly purchases?: number;
  /**
   * The last day on which all that counts now still counts, from 1970-01-01 on: afterwards more is missing. Absent where
   * nothing counts yet.
   */
  readonly by?: number;
}

/** Where a customer stands by the owner's rules of loyalty. */
export interface TierFound {
  /** The highest tier of which everything is reached. */
  readonly reached?: TierRule;
  /** What is missing for the next higher one. */
  readonly next?: Missing;
  /** The days of purchase within the months of the tier that is reached, or else of the next. */
  readonly n: number;
}

const DAY = 86_400_000;

/** The highest tier that a customer reaches, and what is missing for the next; nothing where there is no tier. */
export function tierOf(
  counted: Counted,
  tiers: readonly TierRule[],
  asOf: Moment,
): TierFound | undefined {
  const standings = tiers.map((tier) => standingIn(tier, counted, dayOf(asOf))).toSorted(byPlace);
  const at = standings.findIndex(
    ({ missing: { spent, purchases } }) => spent === undefined && purchases === undefined,
  );
  const reached = standings[at];
  const next = standings[(at < 0 ? standings.length : at) - 1];
  const told = reached ?? next;
  if (told === undefined) return undefined;
  return {
    ...(reached === undefined ? {} : { reached: reached.missing.tier }),
    ...(next === undefined ? {} : { next: next.missing }),
    n: told.n,
  };
}

interface TierStanding {
  readonly missing: Missing;
  readonly n: number;
}

function byPlace(
  { missing: { tier: one } }: TierStanding,
  { missing: { tier: other } }: TierStanding,
) {
  return one.place - other.place || (one.name < other.name ? -1 : 1);
}

/** What of a tier is reached: a purchase counts until so many months after its day, by the calendar. */
function standingIn(tier: TierRule, { dated, priced }: Counted, today: number): TierStanding {
  const counts = (day: number) => day <= today && monthsAfter(day, tier.months) > today;
  const days = [...new Set(dated.map(dayOf))].filter(counts);
  const paid = priced.filter(
    (one) => one.currency === tier.currency && one.amount > 0 && counts(dayOf(one)),
  );
  const spent = (tier.spent ?? 0) - paid.reduce((sum, { amount }) => sum + amount, 0);
  const purchases = (tier.purchases ?? 0) - days.length;
  const counting = [...(spent > 0 ? paid.map(dayOf) : []), ...(purchases > 0 ? days : [])];
  const missing = {
    tier,
    ...(spent > 0 ? { spent } : {}),
    ...(purchases > 0 ? { purchases } : {}),
    ...(counting.length === 0 ? {} : { by: monthsAfter(Math.min(...counting), tier.months) - 1 }),
  };
  return { missing, n: days.length };
}

/** The same day of a later month, or its last where it has no such day. */
function monthsAfter(day: number, months: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
}
