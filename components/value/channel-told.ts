import type { Channel } from '../../lib/domain/channel.ts';
import { cutAtSentence } from '../../lib/domain/cut-sentence.ts';
import type { Segment } from '../../lib/services/value/segment-view.ts';

/** How somebody comes on each channel, in a sentence. */
const BY: Readonly<Record<Channel, string>> = {
  email: 'by mail',
  chat: 'by chat',
  social: 'on social media',
  support: 'through support',
  sms: 'by text message',
  call: 'by phone',
  meeting: 'in meetings',
  post: 'by letter',
  marketing: 'through marketing',
  'web-form': 'by web form',
  'in-person': 'in person',
  note: 'in notes',
};

/** What was said of the channel is shown in a line up to so many characters; the dialogue has all of it. */
const MOST_SHOWN = 60;

/** How somebody comes on a channel: "by mail". */
export function byChannel(channel: Channel): string {
  return BY[channel];
}

/** The preferred channel in a line, as derived or as somebody said: "Mostly by mail", "Prefers: mail, never calls". */
export function channelWords({
  channelSaid,
  channel,
}: Pick<Segment, 'channelSaid' | 'channel'>): string | undefined {
  if (channelSaid !== undefined) {
    const [line = ''] = channelSaid.words.split('\n');
    const shown = cutAtSentence(line, MOST_SHOWN);
    return `Prefers: ${shown}${shown === channelSaid.words ? '' : '…'}`;
  }
  return channel === undefined ? undefined : `Mostly ${byChannel(channel.channel)}`;
}
