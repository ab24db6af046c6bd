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

/** What kind of site an adapter reads; `web` is any page that is none of the others. */
export type SiteChannel = 'email' | 'chat' | 'social' | 'support' | 'web';

/** The channel that a conversation read on such a site is logged under. */
export function channelOfSite(kind: SiteChannel): Channel {
  return kind === 'web' ? 'web-form' : kind;
}
