import type { Campaign } from '../../lib/domain/records/campaign.ts';
import type { CampaignResult } from '../../lib/domain/rules/customer/attribution.ts';
import { amountWords } from '../purchases/purchase-words.ts';
import type { ListSection, Part } from '../records/record-section.ts';
import { nearDayOf } from '../ui/time-words.ts';

const NOTHING: CampaignResult = { touches: 0, purchases: 0, revenue: [] };

/** The campaigns, each with whom it reached, what was bought then, and what it cost. */
export const CAMPAIGNS: ListSection<'campaign'> = {
  label: 'Campaigns',
  use: 'Mailings, advertisements and events. Note on a contact that one reached them, and what they buy within 30 days counts for it.',
  title: ({ name }) => name,
  details: (campaign, now, { results }) => [
    { text: campaign.channel },
    ...daysOf(campaign, now),
    ...(results === undefined ? [] : resultParts(results.get(campaign.id) ?? NOTHING)),
    ...(campaign.cost === undefined || campaign.currency === undefined
      ? []
      : [{ text: `cost ${amountWords(campaign.cost, campaign.currency)}` }]),
  ],
  when: ({ written }) => written,
};

function daysOf({ from, until, zone }: Campaign, now: number): Part[] {
  const day = (at: number | undefined) => (at === undefined ? '' : nearDayOf(at, zone, now));
  return from === undefined && until === undefined
    ? []
    : [{ text: `${day(from)} – ${day(until)}` }];
}

function resultParts({ touches, purchases, revenue }: CampaignResult): Part[] {
  const counted = (count: number, one: string, many: string) => ({
    text: `${count.toLocaleString()} ${count === 1 ? one : many}`,
  });
  return [
    counted(touches, 'touch', 'touches'),
    counted(purchases, 'purchase', 'purchases'),
    ...revenue.map(({ currency, amount }) => ({ text: amountWords(amount, currency) })),
  ];
}
