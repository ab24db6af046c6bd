import type { Purchase } from '../../records/purchase.ts';
import type { Touch } from '../../records/touch.ts';

/** A purchase counts for a campaign that reached its buyer so many days before at most. */
export const COUNTS_WITHIN = 30;
const DAY = 86_400_000;

type Reached = Pick<Touch, 'campaign' | 'at'>;
type Bought = Pick<Purchase, 'at' | 'status' | 'amount' | 'currency'>;

/** What came of a campaign: how often it reached somebody, and what was bought after it, for each currency apart. */
export interface CampaignResult {
  readonly touches: number;
  /** Purchases that count for it, with or without an amount. */
  readonly purchases: number;
  /** Those of them whose amount is known. */
  readonly priced: number;
  /** In minor units of each currency. */
  readonly revenue: readonly { readonly currency: string; readonly amount: number }[];
}

/**
 * The touch for whose campaign a purchase counts: the last within the 30 days before it; undefined where there is none,
 * or where it was refunded.
 */
export function touchBehind<T extends Pick<Touch, 'at'>>(
  { at, status }: Pick<Purchase, 'at' | 'status'>,
  touches: readonly T[],
): T | undefined {
  if (status === 'refunded') return undefined;
  const before = touches.filter((one) => one.at <= at && at - one.at <= COUNTS_WITHIN * DAY);
  return before.toSorted((one, other) => other.at - one.at)[0];
}

/** What came of each campaign, by its id, from the touches and purchases of each contact; refunded ones count nowhere. */
export function campaignResults(
  contacts: readonly {
    readonly touches: readonly Reached[];
    readonly purchases: readonly Bought[];
  }[],
): ReadonlyMap<string, CampaignResult> {
  const results = new Map<string, Counted>();
  const resultOf = (campaign: string) => {
    const known = results.get(campaign) ?? {
      touches: 0,
      purchases: 0,
      priced: 0,
      revenue: new Map<string, number>(),
    };
    results.set(campaign, known);
    return known;
  };
  for (const { touches, purchases } of contacts) {
    for (const { campaign } of touches) resultOf(campaign).touches += 1;
    for (const purchase of purchases) {
      const touch = touchBehind(purchase, touches);
      if (touch === undefined) continue;
      const result = resultOf(touch.campaign);
      result.purchases += 1;
      const { amount, currency } = purchase;
      if (amount === undefined || currency === undefined) continue;
      result.priced += 1;
      result.revenue.set(currency, (result.revenue.get(currency) ?? 0) + amount);
    }
  }
  const told = ({ revenue, ...counts }: Counted): CampaignResult => ({
    ...counts,
    revenue: [...revenue].map(([currency, amount]) => ({ currency, amount })),
  });
  return new Map([...results].map(([campaign, counted]) => [campaign, told(counted)]));
}

interface Counted {
  touches: number;
  purchases: number;
  priced: number;
  readonly revenue: Map<string, number>;
}
