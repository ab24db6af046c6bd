import { browser } from 'wxt/browser';

const KEY = 'own-proposals';
const MOST = 20;
const LONGEST = 320;

/** Addresses that sites showed as the user's own and that nobody has confirmed yet; none where none were found. */
export async function ownProposals(): Promise<string[]> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (!Array.isArray(value)) return [];
  return value
    .filter((one: unknown): one is string => typeof one === 'string' && one.length <= LONGEST)
    .slice(0, MOST);
}
