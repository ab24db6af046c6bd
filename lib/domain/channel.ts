/** Every way in which a contact occasion can have happened; each can also be logged by hand, without a page. */
export const CHANNELS = [
  'email',
  'chat',
  'social',
  'support',
  'sms',
  'call',
  'meeting',
  'post',
  'marketing',
  'web-form',
  'in-person',
  'note',
] as const;

/** One of the channels of design.md §2. */
export type Channel = (typeof CHANNELS)[number];

/** What each channel is called. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  email: 'Mail',
  chat: 'Chat',
  social: 'Social',
  support: 'Support',
  sms: 'SMS',
  call: 'Call',
  meeting: 'Meeting',
  post: 'Letter',
  marketing: 'Marketing',
  'web-form': 'Web form',
  'in-person': 'In person',
  note: 'Note',
};

/** What kind of site an adapter reads; `web` is any page that is none of the others. */
export type SiteChannel = 'email' | 'chat' | 'social' | 'support' | 'web';

/** The channel that a conversation read on such a site is logged under. */
export function channelOfSite(kind: SiteChannel): Channel {
  return kind === 'web' ? 'web-form' : kind;
}
