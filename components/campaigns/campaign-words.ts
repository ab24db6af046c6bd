import type { Campaign } from '../../lib/domain/records/campaign.ts';
import { COUNTS_WITHIN } from '../../lib/domain/rules/customer/attribution.ts';

/** For which campaign a purchase counts, in a sentence. */
export const ATTRIBUTION_RULE = `A purchase counts for the campaign that reached its buyer last, on its day or within the ${COUNTS_WITHIN} days before (last touch); refunded ones count nowhere.`;

/** What a campaign is called, also one that is not there any more. */
export function campaignName(id: string, campaigns: readonly Campaign[]): string {
  return campaigns.find((one) => one.id === id)?.name ?? 'A campaign that was deleted';
}
