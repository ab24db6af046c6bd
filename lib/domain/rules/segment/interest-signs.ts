import type { Campaign } from '../../records/campaign.ts';
import type { Case } from '../../records/case.ts';
import type { Offer } from '../../records/offer.ts';
import type { Preference } from '../../records/preference.ts';
import type { Purchase } from '../../records/purchase.ts';
import type { Touch } from '../../records/touch.ts';
import type { InterestSign } from './interests.ts';
import { PERSONA_TOPIC } from './persona-said.ts';
import { CHANNEL_TOPIC } from './preferred-channel.ts';
import { isUnder } from './said-under.ts';

/** What is stored of somebody that tells what they are interested in. */
export interface InterestFacts {
  readonly purchases: readonly Pick<Purchase, 'at' | 'items' | 'status'>[];
  readonly preferences: readonly Pick<Preference, 'stated' | 'topic' | 'words'>[];
  readonly cases: readonly Pick<Case, 'opened' | 'topic'>[];
  readonly offers: readonly Pick<Offer, 'at' | 'words' | 'answer'>[];
  /** A campaign was clicked where the note on how it reached them says so. */
  readonly touches: readonly Pick<Touch, 'at' | 'campaign' | 'note'>[];
  readonly campaigns: readonly Pick<Campaign, 'id' | 'name'>[];
}

const CLICKED = /\bclick/i;

/** The occasions on which somebody showed what they are interested in; what was refunded or declined shows nothing. */
export function interestSignsOf(facts: InterestFacts): InterestSign[] {
  const { purchases, preferences, cases, offers, touches, campaigns } = facts;
  const named = (topic: string | undefined) => (topic === undefined ? [] : [topic]);
  const nameOf = (id: string) => campaigns.find((one) => one.id === id)?.name ?? '';
  return [
    ...purchases.flatMap(({ at, items, status }): InterestSign[] =>
      status === 'refunded' ? [] : [{ kind: 'bought', at, names: items.map(({ name }) => name) }],
    ),
    ...preferences.flatMap((one): InterestSign[] =>
      isUnder(one, PERSONA_TOPIC) || isUnder(one, CHANNEL_TOPIC)
        ? []
        : [{ kind: 'preferred', at: one.stated, names: named(one.topic), text: one.words }],
    ),
    ...cases.map(
      ({ opened, topic }): InterestSign => ({ kind: 'raised', at: opened, names: named(topic) }),
    ),
    ...offers.flatMap(({ at, words, answer }): InterestSign[] =>
      answer === 'accepted' ? [{ kind: 'accepted', at, names: [words] }] : [],
    ),
    ...touches.flatMap(({ at, campaign, note = '' }): InterestSign[] =>
      CLICKED.test(note) ? [{ kind: 'clicked', at, names: [], text: nameOf(campaign) }] : [],
    ),
  ];
}
