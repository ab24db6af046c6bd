import type { SiteChannel } from '../../lib/domain/channel.ts';

/** What a site can be for, in words. */
export const KIND_WORDS: readonly { value: SiteChannel; name: string }[] = [
  { value: 'email', name: 'Mail' },
  { value: 'chat', name: 'Chat' },
  { value: 'support', name: 'Support desk' },
  { value: 'social', name: 'Social network' },
  { value: 'web', name: 'Something else' },
];
