import type { Channel } from './channel.ts';
import type { PointKind } from './detection.ts';
import { CONSENT_CHANNELS, type ConsentChannel } from './records/consent.ts';

const CHATS = new Set(['whatsapp', 'xmpp', 'telegram', 'signal', 'slack', 'teams', 'zalo']);

/** The channels on which a point reaches somebody. */
export function channelsOfPoint(kind: PointKind, value: string): ConsentChannel[] {
  if (kind === 'email') return ['email'];
  if (kind === 'phone') return ['call', 'sms'];
  if (kind === 'handle') return [CHATS.has(value.split('/')[0] ?? '') ? 'chat' : 'social'];
  return [];
}

/** The channel as one that somebody may allow or not; none for a note or a meeting. */
export function consentChannelOf(channel: Channel): ConsentChannel | undefined {
  return CONSENT_CHANNELS.find((one) => one === channel);
}
