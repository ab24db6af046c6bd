import { browser } from 'wxt/browser';
import type { DetectedPeople, DetectedPerson } from '../domain/detection.ts';

const PREFIX = 'hidden:';

/**
 * Tells the worker, which does not read the store, whom of a page the user has hidden. Kept for the
 * conversation until the browser ends; nothing is kept where nobody is hidden.
 */
export async function tellHidden(
  page: DetectedPeople,
  hidden: readonly DetectedPerson[],
): Promise<void> {
  const key = keyOf(page);
  if (key === undefined) return;
  const names = hidden.flatMap((person) => nameOf(person) ?? []);
  if (names.length === 0) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: names });
}

/** Whether the user has hidden whom a page is about, as far as a panel has told since the browser began. */
export async function isPrimaryHidden(page: DetectedPeople): Promise<boolean> {
  const key = keyOf(page);
  const name = nameOf(page.people[page.primary]);
  if (key === undefined || name === undefined) return false;
  const names: unknown = (await browser.storage.session.get(key))[key];
  return Array.isArray(names) && names.includes(name);
}

/** Calls back whenever somebody is hidden or shown again. */
export function watchHidden(listener: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  });
}

function keyOf({ site, conversation }: DetectedPeople): string | undefined {
  return conversation === undefined ? undefined : `${PREFIX}${site} ${conversation.key}`;
}

/** As the page writes them: the worker has no keys. */
function nameOf(person: DetectedPerson | undefined): string | undefined {
  return person?.points[0]?.value ?? person?.name;
}
