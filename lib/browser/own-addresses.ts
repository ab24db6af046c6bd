import { browser } from 'wxt/browser';

const KEY = 'own';
const MOST = 200;
const LONGEST = 320;

/** The user's own addresses and the company's domains as page scripts read them; an empty list when none are set. */
export async function ownAddresses(): Promise<string[]> {
  return listed((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps the user's own addresses and domains, lower case, each once; page scripts read again at once. */
export async function setOwnAddresses(addresses: readonly string[]): Promise<void> {
  const tidy = addresses.map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
  await browser.storage.local.set({ [KEY]: listed([...new Set(tidy)]) });
}

/** Calls back with the new list whenever it changes; returns the way to stop. */
export function watchOwnAddresses(listener: (own: string[]) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change !== undefined) listener(listed(change.newValue));
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

function listed(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((one: unknown): one is string => typeof one === 'string' && one.length <= LONGEST)
    .slice(0, MOST);
}
