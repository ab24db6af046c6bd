import type { Interaction } from '../../records/interaction.ts';
import type { Offer } from '../../records/offer.ts';
import type { Touchpoint, TouchpointKind } from './journey.ts';

/** What an interaction was on the journey: marketing and whatever only the company said reaches; support is for use. */
export function touchpointKindOf({
  channel,
  direction,
}: Pick<Interaction, 'channel' | 'direction'>): TouchpointKind {
  if (channel === 'support') return 'used';
  return channel === 'marketing' || direction === 'out' ? 'reached' : 'asked';
}

/** What offers were on the journey: each was made on its day, whatever was answered. */
export function touchpointsOfOffers(offers: readonly Pick<Offer, 'at'>[]): Touchpoint[] {
  return offers.map(({ at }) => ({ kind: 'offered', at }));
}
