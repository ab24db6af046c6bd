import type { Campaign } from '../../lib/domain/records/campaign.ts';
import type { CampaignResult } from '../../lib/domain/rules/customer/attribution.ts';
import { amountWords } from '../purchases/purchase-words.ts';
import type { ListSection, Part } from '../records/record-section.ts';
import { nearDayOf } from '../ui/time-words.ts';
import { counted, day } from '../value/explanation.ts';
import { ATTRIBUTION_RULE } from './campaign-words.ts';

const NOTHING: CampaignResult = { touches: 0, purchases: 0, priced: 0, revenue: [] };

/** The campaigns, each with whom it reached, what was bought then, and what it cost. */
export const CAMPAIGNS: ListSection<'campaign'> = {
  label: 'Campaigns',
  use: `Mailings, advertisements and events. Note on a contact that one reached them. ${ATTRIBUTION_RULE}`,
  title: ({ name }) => name,
  details: (campaign, now, { results }) => [
    { text: campaign.channel },
    ...daysOf(campaign, now),
    ...(results === undefined ? [] : resultParts(results.get(campaign.id) ?? NOTHING)),
    ...(campaign.cost === undefined || campaign.currency === undefined
      ? []
      : [{ text: `cost ${amountWords(campaign.cost, campaign.currency)}` }]),
  ],
  explained: ({ id }, now, { results }) => {
    if (results === undefined) return undefined;
    const { touches, purchases, priced } = results.get(id) ?? NOTHING;
    const amounts = purchases === priced ? '' : `, ${priced} of known amount`;
    const n = `${counted(touches, 'touch', 'touches')}, ${counted(purchases, 'purchase')}${amounts}`;
    return { lines: [ATTRIBUTION_RULE], rests: `n ${n} · ${day(now)}` };
  },
  when: ({ written }) => written,
};

function daysOf({ from, until, zone }: Campaign, now: number): Part[] {
  const day = (at: number | undefined) => (at === undefined ? '' : nearDayOf(at, zone, now));
  return from === undefined && until === undefined
    ? []
    : [{ text: `${day(from)} – ${day(until)}` }];
}

function resultParts({ touches, purchases, revenue }: CampaignResult): Part[] {
  return [
    { text: counted(touches, 'touch', 'touches') },
    { text: counted(purchases, 'purchase') },
    ...revenue.map(({ currency, amount }) => ({ text: amountWords(amount, currency) })),
  ];
}
