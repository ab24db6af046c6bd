import { CHANNEL_NAMES } from '../../lib/domain/channel.ts';
import {
  CHANNEL_DAYS,
  CHANNEL_FROM,
  CHANNEL_MOSTLY,
  type ChannelFound,
} from '../../lib/domain/rules/segment/preferred-channel.ts';
import type { Segment } from '../../lib/services/value/segment-view.ts';
import { byChannel } from './channel-told.ts';
import { counted, day, type Explained } from './explanation.ts';

/** The preferred channel as somebody said, and as it is derived: each says which of the two it is. */
export function channelExplained(
  { channelSaid: said, channel }: Pick<Segment, 'channelSaid' | 'channel'>,
  asOf: number,
): Explained[] {
  const own: Explained[] =
    said === undefined
      ? []
      : [
          {
            name: 'Preferred channel, as somebody said',
            value: said.words,
            lines: ['It stands in place of what is derived.'],
            rests: `n 1 preference · said on ${day(said.at)}, noted by ${said.author}`,
          },
        ];
  return channel === undefined ? own : [...own, derived(channel, asOf)];
}

function derived({ channel, times, n }: ChannelFound, asOf: number): Explained {
  return {
    name: 'Preferred channel, derived',
    value: CHANNEL_NAMES[channel],
    lines: [
      `${times} of ${counted(n, 'occasion')} within ${CHANNEL_DAYS} days that they began or answered were ${byChannel(channel)}. Nobody said so: it is derived.`,
      `The channel of ${100 * CHANNEL_MOSTLY} % or more of such occasions, from ${CHANNEL_FROM} on. Notes, marketing and channels they opted out of do not count.`,
    ],
    rests: `n ${counted(n, 'occasion')} · ${day(asOf)}`,
  };
}
