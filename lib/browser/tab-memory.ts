import { browser } from 'wxt/browser';
import type { RememberedDetection } from '../messages/messages.ts';
import { gistOf, withinBounds } from './gist.ts';

const PREFIX = 'tab:';

/**
 * Remembers what a page script read in a tab until the tab closes, shows another document or the browser ends: as
 * gists, or whole where the page cannot be asked again. When the space for all tabs is used up, the other tabs are forgotten first; they are asked again when shown.
 */
export async function remember(
  tab: number,
  reading: RememberedDetection,
  texts: 'gists' | 'whole' = 'gists',
): Promise<void> {
  const detection = texts === 'whole' ? withinBounds(reading.detection) : gistOf(reading.detection);
  const entry = { [PREFIX + tab]: { ...reading, detection } };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await forgetAllTabs();
    await browser.storage.session.set(entry);
  }
}

/** What is remembered of a tab, or undefined. */
export async function recall(tab: number): Promise<RememberedDetection | undefined> {
  return readingIn((await browser.storage.session.get(PREFIX + tab))[PREFIX + tab]);
}

/** Forgets a tab, or only what was received before `since` (milliseconds since 1970). */
export async function forget(tab: number, since = Number.POSITIVE_INFINITY): Promise<void> {
  const reading = await recall(tab);
  if (reading !== undefined && reading.at < since)
    await browser.storage.session.remove(PREFIX + tab);
}

/** Calls back whenever what is remembered of a tab changes, with what it is now; returns the way to stop. */
export function watchMemory(
  listener: (tab: number, reading: RememberedDetection | undefined) => void,
): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)), readingIn(newValue));
    }
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}

async function forgetAllTabs(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(PREFIX)));
}

function readingIn(value: unknown): RememberedDetection | undefined {
  return isReading(value) ? value : undefined;
}

function isReading(value: unknown): value is RememberedDetection {
  if (typeof value !== 'object' || value === null) return false;
  return 'document' in value && 'url' in value && 'at' in value && 'detection' in value;
}
