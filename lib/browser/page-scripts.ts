import type { PublicPath } from 'wxt/browser';
import type { SiteChannel } from '../domain/channel.ts';
import { matchesAddress } from './match-pattern.ts';

/** A built file that reads one site, the software of any host, or finds out which software a page is. */
export interface PageScript {
  /** The id of its adapter. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  readonly file: ScriptFile;
  readonly channel: SiteChannel;
  /** Match patterns of whole hosts; none for software that lives on any host. */
  readonly matches: readonly string[];
  /** `on-request`: it runs when the user asks, once for each time, and never by itself. */
  readonly reads: 'always' | 'on-request';
  /** Where its pages are drawn in a frame of another host of its own: it runs there, and not in the page around it. */
  readonly drawnIn?: DrawnIn;
}

/** The hosts of a site’s pages, each with the one host whose frame they are drawn in. */
type DrawnIn = Readonly<Record<string, string>>;

type ScriptFile = Extract<PublicPath, `${string}.js`>;

/** The name of a built file without its end, which is the id of its adapter. */
type Id<File = ScriptFile> = File extends `/${infer Name}.js` ? Name : never;

/** The script for pages whose software is not known yet: it only says which one it is. */
export const PROBE = script('probe', 'Probe', 'web');

/** The id of the adapter for a page of no known software. */
export const ANY_PAGE = 'generic';

/** Every script that reads people, one per adapter; without hosts it is software that lives on any host. */
export const PAGE_SCRIPTS: readonly PageScript[] = [
  script('gmail', 'Gmail', 'email', 'mail.google.com'),
  script(
    'outlook',
    'Outlook',
    'email',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.live.com',
    'outlook.cloud.microsoft',
  ),
  script('whatsapp', 'WhatsApp Web', 'chat', 'web.whatsapp.com'),
  { ...script('linkedin', 'LinkedIn', 'social', 'www.linkedin.com'), reads: 'on-request' },
  script('x', 'X', 'social', 'x.com', 'twitter.com'),
  script('crisp', 'Crisp', 'support', 'app.crisp.chat'),
  script('google-messages', 'Google Messages', 'chat', 'messages.google.com'),
  script('gorgias', 'Gorgias', 'support', '*.gorgias.com'),
  script('hacker-news', 'Hacker News', 'social', 'news.ycombinator.com'),
  script(
    'icloud',
    'iCloud Mail',
    'email',
    'www.icloud.com',
    'beta.icloud.com',
    'www.icloud.com.cn',
  ),
  script('livechat', 'LiveChat', 'support', 'my.livechatinc.com'),
  script('rocket-chat', 'Rocket.Chat', 'chat', '*.rocket.chat'),
  script('substack', 'Substack', 'social', 'substack.com'),
  script('tawk', 'tawk.to', 'support', 'dashboard.tawk.to'),
  script('threads', 'Threads', 'social', 'www.threads.com', 'www.threads.net'),
  script('tiktok', 'TikTok', 'social', 'www.tiktok.com'),
  script('youtube', 'YouTube', 'social', 'www.youtube.com'),
  script('zalo', 'Zalo', 'chat', 'chat.zalo.me'),
  script('telegram', 'Telegram Web', 'chat', 'web.telegram.org'),
  script('slack', 'Slack', 'chat', 'app.slack.com'),
  script('discord', 'Discord', 'chat', 'discord.com', 'canary.discord.com', 'ptb.discord.com'),
  script(
    'teams',
    'Microsoft Teams',
    'chat',
    'teams.microsoft.com',
    'teams.live.com',
    'teams.cloud.microsoft',
  ),
  script('facebook', 'Facebook and Messenger', 'social', 'www.facebook.com', 'www.messenger.com'),
  script('instagram', 'Instagram', 'social', 'www.instagram.com'),
  script('github', 'GitHub', 'social', 'github.com'),
  script(
    'reddit',
    'Reddit',
    'social',
    'www.reddit.com',
    'old.reddit.com',
    'new.reddit.com',
    'sh.reddit.com',
  ),
  script('bluesky', 'Bluesky', 'social', 'bsky.app'),
  script('zendesk', 'Zendesk', 'support', '*.zendesk.com'),
  script('freshdesk', 'Freshdesk', 'support', '*.freshdesk.com'),
  script('hubspot', 'HubSpot inbox', 'support', 'app.hubspot.com', 'app-eu1.hubspot.com'),
  script(
    'intercom',
    'Intercom',
    'support',
    'app.intercom.com',
    'app.eu.intercom.com',
    'app.au.intercom.com',
  ),
  script('front', 'Front', 'support', '*.frontapp.com'),
  script('proton', 'Proton Mail', 'email', 'mail.proton.me'),
  script('yahoo', 'Yahoo Mail', 'email', 'mail.yahoo.com', 'mail.aol.com'),
  framed('gmx', 'GMX, WEB.DE and mail.com', 'email', {
    'navigator.gmx.net': 'webmailer.gmx.net',
    'bap.navigator.gmx.net': 'webmailer.gmx.net',
    'navigator.web.de': 'webmailer.web.de',
    'bap.navigator.web.de': 'webmailer.web.de',
    'navigator-lxa.mail.com': 'webmailer.mail.com',
  }),
  script('fastmail', 'Fastmail', 'email', 'app.fastmail.com', 'app.beta.fastmail.com'),
  script('zoho', 'Zoho Mail', 'email', 'mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in'),
  script('google-chat', 'Google Chat', 'chat', 'chat.google.com'),
  script('roundcube', 'Roundcube', 'email'),
  script('conversejs', 'Converse.js', 'chat'),
  script('thelounge', 'The Lounge', 'chat'),
  script('mattermost', 'Mattermost', 'chat'),
  script('element', 'Element', 'chat'),
  script('mastodon', 'Mastodon', 'social'),
  script('snappymail', 'SnappyMail', 'email'),
  script('chatwoot', 'Chatwoot', 'support'),
  script('sogo', 'SOGo', 'email'),
  script(ANY_PAGE, 'Web page', 'web'),
];

/** The script for origins that somebody taught: it reads each by its own recipe. */
export const TAUGHT = script('taught', 'Taught site', 'web');

/** The script for those that were taught as they are drawn, with their open shadow roots. */
export const TAUGHT_DRAWN = script('taught-drawn', 'Taught site', 'web');

/** The script that reads by what was taught. */
export function scriptTaught({ drawn }: { readonly drawn?: unknown }): PageScript {
  return drawn === true ? TAUGHT_DRAWN : TAUGHT;
}

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

function framed(id: Id, name: string, channel: SiteChannel, drawnIn: DrawnIn): PageScript {
  return { ...script(id, name, channel, ...Object.keys(drawnIn)), drawnIn };
}

function script(id: Id, name: string, channel: SiteChannel, ...hosts: string[]): PageScript {
  const matches = hosts.map((host) => `https://${host}/*`);
  return { id, name, file: `/${id}.js`, channel, matches, reads: 'always' };
}
