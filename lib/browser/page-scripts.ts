import type { PublicPath } from 'wxt/browser';
import { matchesAddress } from './match-pattern.ts';

/** A built file that reads one site, the software of any host, or finds out which software a page is. */
export interface PageScript {
  /** The id of its adapter. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  readonly file: Extract<PublicPath, `${string}.js`>;
  /** Match patterns of whole hosts; none for software that lives on any host. */
  readonly matches: readonly string[];
  /** `on-request`: it runs when the user asks, once for each time, and never by itself. */
  readonly reads: 'always' | 'on-request';
}

/** The script for pages whose software is not known yet: it only says which one it is. */
export const PROBE: PageScript = {
  id: 'probe',
  name: 'Probe',
  file: '/probe.js',
  matches: [],
  reads: 'always',
};

/** The id of the adapter for a page of no known software. */
export const ANY_PAGE = 'generic';

/** Every script that reads people, one per adapter. */
export const PAGE_SCRIPTS: readonly PageScript[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    file: '/gmail.js',
    matches: ['https://mail.google.com/*'],
    reads: 'always',
  },
  {
    id: 'outlook',
    name: 'Outlook',
    file: '/outlook.js',
    matches: [
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.live.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    reads: 'always',
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp Web',
    file: '/whatsapp.js',
    matches: ['https://web.whatsapp.com/*'],
    reads: 'always',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    file: '/linkedin.js',
    matches: ['https://www.linkedin.com/*'],
    reads: 'on-request',
  },
  {
    id: 'x',
    name: 'X',
    file: '/x.js',
    matches: ['https://x.com/*', 'https://twitter.com/*'],
    reads: 'always',
  },
  {
    id: 'crisp',
    name: 'Crisp',
    file: '/crisp.js',
    matches: ['https://app.crisp.chat/*'],
    reads: 'always',
  },
  {
    id: 'google-messages',
    name: 'Google Messages',
    file: '/google-messages.js',
    matches: ['https://messages.google.com/*'],
    reads: 'always',
  },
  {
    id: 'hacker-news',
    name: 'Hacker News',
    file: '/hacker-news.js',
    matches: ['https://news.ycombinator.com/*'],
    reads: 'always',
  },
  {
    id: 'livechat',
    name: 'LiveChat',
    file: '/livechat.js',
    matches: ['https://my.livechatinc.com/*'],
    reads: 'always',
  },
  {
    id: 'rocket-chat',
    name: 'Rocket.Chat',
    file: '/rocket-chat.js',
    matches: ['https://*.rocket.chat/*'],
    reads: 'always',
  },
  {
    id: 'substack',
    name: 'Substack',
    file: '/substack.js',
    matches: ['https://substack.com/*'],
    reads: 'always',
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    file: '/tiktok.js',
    matches: ['https://www.tiktok.com/*'],
    reads: 'always',
  },
  {
    id: 'youtube',
    name: 'YouTube',
    file: '/youtube.js',
    matches: ['https://www.youtube.com/*'],
    reads: 'always',
  },
  {
    id: 'telegram',
    name: 'Telegram Web',
    file: '/telegram.js',
    matches: ['https://web.telegram.org/*'],
    reads: 'always',
  },
  {
    id: 'slack',
    name: 'Slack',
    file: '/slack.js',
    matches: ['https://app.slack.com/*'],
    reads: 'always',
  },
  {
    id: 'discord',
    name: 'Discord',
    file: '/discord.js',
    matches: ['https://discord.com/*', 'https://canary.discord.com/*', 'https://ptb.discord.com/*'],
    reads: 'always',
  },
  {
    id: 'teams',
    name: 'Microsoft Teams',
    file: '/teams.js',
    matches: [
      'https://teams.microsoft.com/*',
      'https://teams.live.com/*',
      'https://teams.cloud.microsoft/*',
    ],
    reads: 'always',
  },
  {
    id: 'facebook',
    name: 'Facebook and Messenger',
    file: '/facebook.js',
    matches: ['https://www.facebook.com/*', 'https://www.messenger.com/*'],
    reads: 'always',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    file: '/instagram.js',
    matches: ['https://www.instagram.com/*'],
    reads: 'always',
  },
  {
    id: 'github',
    name: 'GitHub',
    file: '/github.js',
    matches: ['https://github.com/*'],
    reads: 'always',
  },
  {
    id: 'reddit',
    name: 'Reddit',
    file: '/reddit.js',
    matches: [
      'https://www.reddit.com/*',
      'https://old.reddit.com/*',
      'https://new.reddit.com/*',
      'https://sh.reddit.com/*',
    ],
    reads: 'always',
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    file: '/bluesky.js',
    matches: ['https://bsky.app/*'],
    reads: 'always',
  },
  {
    id: 'zendesk',
    name: 'Zendesk',
    file: '/zendesk.js',
    matches: ['https://*.zendesk.com/*'],
    reads: 'always',
  },
  {
    id: 'freshdesk',
    name: 'Freshdesk',
    file: '/freshdesk.js',
    matches: ['https://*.freshdesk.com/*'],
    reads: 'always',
  },
  {
    id: 'hubspot',
    name: 'HubSpot inbox',
    file: '/hubspot.js',
    matches: ['https://app.hubspot.com/*', 'https://app-eu1.hubspot.com/*'],
    reads: 'always',
  },
  {
    id: 'intercom',
    name: 'Intercom',
    file: '/intercom.js',
    matches: [
      'https://app.intercom.com/*',
      'https://app.eu.intercom.com/*',
      'https://app.au.intercom.com/*',
    ],
    reads: 'always',
  },
  {
    id: 'front',
    name: 'Front',
    file: '/front.js',
    matches: ['https://*.frontapp.com/*'],
    reads: 'always',
  },
  {
    id: 'proton',
    name: 'Proton Mail',
    file: '/proton.js',
    matches: ['https://mail.proton.me/*'],
    reads: 'always',
  },
  {
    id: 'yahoo',
    name: 'Yahoo Mail',
    file: '/yahoo.js',
    matches: ['https://mail.yahoo.com/*', 'https://mail.aol.com/*'],
    reads: 'always',
  },
  {
    id: 'google-chat',
    name: 'Google Chat',
    file: '/google-chat.js',
    matches: ['https://chat.google.com/*'],
    reads: 'always',
  },
  { id: 'roundcube', name: 'Roundcube', file: '/roundcube.js', matches: [], reads: 'always' },
  { id: 'conversejs', name: 'Converse.js', file: '/conversejs.js', matches: [], reads: 'always' },
  { id: 'thelounge', name: 'The Lounge', file: '/thelounge.js', matches: [], reads: 'always' },
  { id: 'mattermost', name: 'Mattermost', file: '/mattermost.js', matches: [], reads: 'always' },
  { id: 'element', name: 'Element', file: '/element.js', matches: [], reads: 'always' },
  { id: 'mastodon', name: 'Mastodon', file: '/mastodon.js', matches: [], reads: 'always' },
  { id: 'snappymail', name: 'SnappyMail', file: '/snappymail.js', matches: [], reads: 'always' },
  { id: 'chatwoot', name: 'Chatwoot', file: '/chatwoot.js', matches: [], reads: 'always' },
  { id: 'sogo', name: 'SOGo', file: '/sogo.js', matches: [], reads: 'always' },
  { id: ANY_PAGE, name: 'Web page', file: '/generic.js', matches: [], reads: 'always' },
];

/** The script for origins that somebody taught: it reads each by its own recipe. */
export const TAUGHT: PageScript = {
  id: 'taught',
  name: 'Taught site',
  file: '/taught.js',
  matches: [],
  reads: 'always',
};

/** The script of an adapter, or undefined for an id that nobody has. */
export function scriptOfSite(site: string): PageScript | undefined {
  return PAGE_SCRIPTS.find((script) => script.id === site);
}

/** The script whose hosts include this address, or undefined where only the page itself can tell. */
export function scriptOfAddress(address: string): PageScript | undefined {
  return PAGE_SCRIPTS.find(({ matches }) => matches.some((one) => matchesAddress(one, address)));
}

/** Whether a page at this address is read by itself once its origin is granted, and not only when the user asks. */
export function readsByItself(address: string): boolean {
  return scriptOfAddress(address)?.reads !== 'on-request';
}

/** Whether a page at this address may be the site it says it is: true everywhere for self-hosted software. */
export function mayBeSite(site: string, address: string): boolean {
  const script = scriptOfSite(site);
  if (script === undefined) return false;
  return script.matches.length === 0 || script.matches.some((one) => matchesAddress(one, address));
}
