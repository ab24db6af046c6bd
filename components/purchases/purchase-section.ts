import type { Purchase } from '../../lib/domain/records/purchase.ts';
import { touchBehind } from '../../lib/domain/rules/customer/attribution.ts';
import { boughtIn, isOverdue } from '../../lib/domain/rules/customer/bought.ts';
import type { KnownAround } from '../../lib/services/known-view.ts';
import { ATTRIBUTION_RULE, campaignName } from '../campaigns/campaign-words.ts';
import type { StoreServices } from '../panel/store-services.ts';
import type { Part, RecordSection } from '../records/record-section.ts';
import { nearDayOf } from '../ui/time-words.ts';
import { counted, day } from '../value/explanation.ts';
import { amountWords, boughtWords, purchaseDetails, purchaseTitle } from './purchase-words.ts';
import { inAllWords } from './rate-words.ts';

/** Nobody is asked after a purchase of a year ago. */
const ASKED_UNTIL = 365 * 86_400_000;

/** How many of the last purchases are shown. */
const SHOWN = 5;

/** How purchases are added up, in a sentence. */
const SUMS_RULE =
  'The amounts of what was bought, paid or open, each currency apart; refunded purchases are left out. Open is not paid yet, overdue is open past its day.';

/** What a contact bought: what it comes to in a line, red only where something is overdue; the last ones below. */
export const PURCHASES: RecordSection<'purchase'> = {
  label: 'Purchases',
  letter: 'P',
  most: SHOWN,
  order: (one, other) => other.at - one.at || other.written - one.written,
  summary: (purchases, now) => {
    const bought = boughtIn(purchases, now);
    const balances = bought.totals.flatMap(({ currency, open, overdue }): Part[] => {
      if (overdue > 0) return [{ text: `${amountWords(overdue, currency)} overdue`, look: 'red' }];
      return open > 0 ? [{ text: `${amountWords(open, currency)} open`, look: 'soft' }] : [];
    });
    return [{ text: boughtWords(bought) }, ...balances];
  },
  explainedSums: (purchases, now) => {
    const { n, totals } = boughtIn(purchases, now);
    if (totals.length === 0) return undefined;
    const priced = totals.reduce((sum, total) => sum + total.n, 0);
    const amounts = n === priced ? '' : `, ${priced.toLocaleString()} of known amount`;
    return { lines: [SUMS_RULE], rests: `n ${counted(n, 'purchase')}${amounts} · ${day(now)}` };
  },
  remarks: (purchases, now, { lists }) => {
    const { fullPrice, totals } = boughtIn(purchases, now);
    const all = inAllWords(totals, lists.rate, now);
    return [...(all === undefined ? [] : [all]), ...(fullPrice ? ['Buys at full price'] : [])];
  },
  title: purchaseTitle,
  details: (purchase, now, around) => {
    const campaign = campaignBehind(purchase, around);
    return [
      {
        text: purchaseDetails(purchase, now),
        ...(isOverdue(purchase, now) ? { look: 'red' } : {}),
      },
      ...(campaign === undefined ? [] : [{ text: `counts for ${campaign.name}` }]),
    ];
  },
  explained: (purchase, now, around) => {
    const campaign = campaignBehind(purchase, around);
    if (campaign === undefined) return undefined;
    const { name, at, zone, n } = campaign;
    const reached = `${name} reached them on ${nearDayOf(at, zone, now)}.`;
    return {
      lines: [ATTRIBUTION_RULE, reached],
      rests: `n ${counted(n, 'touch', 'touches')} · ${day(now)}`,
    };
  },
  when: ({ at }) => at,
  steps: (purchase, now) => [
    ...(purchase.status === 'open'
      ? [
          {
            name: 'Paid',
            set: { status: 'paid' as const },
            done: `Paid: ${purchaseTitle(purchase)}`,
          },
        ]
      : []),
    ...(purchase.status !== 'refunded' && now - purchase.at < ASKED_UNTIL
      ? [
          {
            name: 'Ask how it went',
            make: ({ askAfterPurchase }: StoreServices) => askAfterPurchase(purchase.id),
            done: 'The task to ask how it went is there',
          },
        ]
      : []),
  ],
};

/** The campaign that a purchase counts for, and of how many touches of the contact it was told. */
function campaignBehind(purchase: Purchase, { known, lists }: KnownAround) {
  const touch = touchBehind(purchase, known.touch);
  if (touch === undefined) return undefined;
  const { campaign, at, zone } = touch;
  return { name: campaignName(campaign, lists.campaign), at, zone, n: known.touch.length };
}
