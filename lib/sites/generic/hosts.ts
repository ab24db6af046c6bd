/**
 * Web applications of many people's pages, mails and chats, where a name in the markup is mostly somebody else's:
 * without an adapter of their own only a profile that names the page's own address counts there.
 */
const CROWDED =
  'google.com cloud.microsoft microsoft.com office.com office365.com live.com proton.me yahoo.com aol.com zoho.com zoho.eu fastmail.com gmx.net web.de linkedin.com x.com twitter.com facebook.com messenger.com instagram.com threads.net tiktok.com youtube.com whatsapp.com telegram.org slack.com discord.com zalo.me reddit.com github.com gitlab.com bsky.app mastodon.social xing.com intercom.com zendesk.com crisp.chat';

/** Whether a host is one of these applications or a subdomain of one. */
export function isCrowded(host: string): boolean {
  return CROWDED.split(' ').some((one) => host === one || host.endsWith(`.${one}`));
}
