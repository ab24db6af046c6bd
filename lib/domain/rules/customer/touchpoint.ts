import type { Interaction } from '../../records/interaction.ts';
import type { TouchpointKind } from './journey.ts';

/** What an interaction was on the journey: marketing and whatever only the company said reaches; support is for use. */
export function touchpointKindOf({
  channel,
  direction,
}: Pick<Interaction, 'channel' | 'direction'>): TouchpointKind {
  if (channel === 'support') return 'used';
  return channel === 'marketing' || direction === 'out' ? 'reached' : 'asked';
}
