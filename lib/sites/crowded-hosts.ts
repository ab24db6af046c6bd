const CROWDED =
  /(?:^|\.)(?:(?:google|microsoft|office|office365|live|yahoo|aol|zoho|fastmail|linkedin|x|twitter|facebook|messenger|instagram|tiktok|youtube|whatsapp|slack|discord|reddit|github|gitlab|xing|intercom|zendesk)\.com|cloud\.microsoft|proton\.me|zoho\.eu|gmx\.net|web\.de|threads\.net|telegram\.org|zalo\.me|bsky\.app|mastodon\.social|crisp\.chat)$/;

/** Whether a host is, or is a subdomain of, a web application where most names on a page are somebody else's. */
export function isCrowded(host: string): boolean {
  return CROWDED.test(host);
}
