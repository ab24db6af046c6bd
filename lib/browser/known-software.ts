import { browser } from 'wxt/browser';
import { contains } from './match-pattern.ts';
import { scriptOfSite } from './page-scripts.ts';

const KEY = 'software';

/** Which software was found on which origin: the adapter's id by the origin's match pattern. */
export type KnownSoftware = Readonly<Record<string, string>>;

/** What is known of origins that are granted still; the others are forgotten. */
export async function knownSoftware(granted: readonly string[]): Promise<KnownSoftware> {
  const all = await read();
  const kept = Object.fromEntries(
    Object.entries(all).filter(([origin]) => granted.some((one) => contains(one, origin))),
  );
  if (Object.keys(all).length !== Object.keys(kept).length) await write(kept);
  return kept;
}

/** Keeps in mind that an origin's pages are this software; false when that is known. */
export async function learnSoftware(origin: string, site: string): Promise<boolean> {
  const all = await read();
  if (all[origin] === site) return false;
  await write({ ...all, [origin]: site });
  return true;
}

async function read(): Promise<KnownSoftware> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof value !== 'object' || value === null) return {};
  const known = Object.entries(value).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && scriptOfSite(entry[1]) !== undefined,
  );
  return Object.fromEntries(known);
}

async function write(known: KnownSoftware): Promise<void> {
  await browser.storage.local.set({ [KEY]: known });
}
