/**
 * Web applications of many people's pages, mails and chats, where a name in the markup is mostly somebody else's:
 * without an adapter of their own only a profile that names the page's own address counts there.
 */
const CROWDED =
  /(?:^|\.)(?:(?:google|microsoft|office|office365|live|yahoo|aol|zoho|fastmail|linkedin|x|twitter|facebook|messenger|instagram|tiktok|youtube|whatsapp|slack|discord|reddit|github|gitlab|xing|intercom|zendesk)\.com|cloud\.microsoft|proton\.me|zoho\.eu|gmx\.net|web\.de|threads\.net|telegram\.org|zalo\.me|bsky\.app|mastodon\.social|crisp\.chat)$/;

/** Whether a host is one of these applications or a subdomain of one. */
export function isCrowded(host: string): boolean {
  return CROWDED.test(host);
}
