import type { Purchase } from '../../records/purchase.ts';
import type { Touch } from '../../records/touch.ts';

/** A purchase counts for a campaign that reached its buyer so many days before at most. */
const WITHIN = 30;
const DAY = 86_400_000;

type Reached = Pick<Touch, 'campaign' | 'at'>;
type Bought = Pick<Purchase, 'at' | 'status' | 'amount' | 'currency'>;

/** What came of a campaign: how often it reached somebody, and what was bought after it, for each currency apart. */
export interface CampaignResult {
  readonly touches: number;
  /** Purchases that count for it, with or without an amount. */
  readonly purchases: number;
  /** In minor units of each currency. */
  readonly revenue: readonly { readonly currency: string; readonly amount: number }[];
}

/** The campaign that a purchase counts for: that of the last touch within the 30 days before it. */
function campaignBehind(at: number, touches: readonly Reached[]): string | undefined {
  const before = touches.filter((one) => one.at <= at && at - one.at <= WITHIN * DAY);
  return before.toSorted((one, other) => other.at - one.at)[0]?.campaign;
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
      revenue: new Map<string, number>(),
    };
    results.set(campaign, known);
    return known;
  };
  for (const { touches, purchases } of contacts) {
    for (const { campaign } of touches) resultOf(campaign).touches += 1;
    for (const { at, status, amount, currency } of purchases) {
      const campaign = status === 'refunded' ? undefined : campaignBehind(at, touches);
      if (campaign === undefined) continue;
      const result = resultOf(campaign);
      result.purchases += 1;
      if (amount === undefined || currency === undefined) continue;
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
  readonly revenue: Map<string, number>;
}
