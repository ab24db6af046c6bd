import type { Channel } from '../../channel.ts';
import type { Interaction } from '../../records/interaction.ts';
import type { Preference } from '../../records/preference.ts';
import { lastUnder } from './said-under.ts';

/** The topic under which somebody writes down on which channel a contact wants to be reached. */
export const CHANNEL_TOPIC = 'channel';

/** The channel on which a contact wants to be reached, as it was written down, by whom, and when it was said. */
export type ChannelSaid = Pick<Preference, 'words' | 'author'> & { readonly at: number };

/** The channel that a contact uses most: on `times` of the `n` occasions that tell it. */
export interface ChannelFound {
  readonly channel: Channel;
  readonly times: number;
  readonly n: number;
}

/** What is older than so many days tells nothing. */
export const CHANNEL_DAYS = 365;
/** So many occasions tell which channel somebody prefers. */
export const CHANNEL_FROM = 5;
/** So large a share of them is a clear majority: two channels never have it at once. */
export const CHANNEL_MOSTLY = 0.6;
const DAY = 86_400_000;

/**
 * The channel on which a contact comes most, by the occasions of the year until `now` that they began or answered.
 * Notes are no channel, marketing is ours, and what they opted out of does not count. Nothing where fewer than five
 * occasions are left or none of the channels has six in ten of them. The bounds are ours.
 */
export function preferredChannel(
  occasions: readonly Pick<Interaction, 'at' | 'channel' | 'direction'>[],
  optedOut: readonly Channel[],
  now: number,
): ChannelFound | undefined {
  const times = new Map<Channel, number>();
  let n = 0;
  for (const { at, channel, direction } of occasions) {
    const isTheirs = direction !== 'out' && channel !== 'note' && channel !== 'marketing';
    const isRecent = at <= now && now - at <= CHANNEL_DAYS * DAY;
    if (!isTheirs || !isRecent || optedOut.includes(channel)) continue;
    times.set(channel, (times.get(channel) ?? 0) + 1);
    n += 1;
  }
  if (n < CHANNEL_FROM) return undefined;
  for (const [channel, own] of times)
    if (own / n >= CHANNEL_MOSTLY) return { channel, times: own, n };
  return undefined;
}

/** What was said last of the channel on which a contact wants to be reached: it stands in place of what is derived. */
export function channelSaid(
  preferences: readonly Pick<Preference, 'topic' | 'words' | 'author' | 'stated'>[],
): ChannelSaid | undefined {
  const last = lastUnder(preferences, CHANNEL_TOPIC);
  return last && { words: last.words.trim(), author: last.author, at: last.stated };
}
