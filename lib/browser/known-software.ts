import { browser } from 'wxt/browser';
import { contains, originPatternOf } from './match-pattern.ts';
import { scriptOfAddress, scriptOfSite } from './page-scripts.ts';

const KEY = 'software';

/** In place of an id: webmail and chat under one address, say. There the probe tells for each page. */
const SEVERAL = 'several';

/** Which software was found on which origin: the adapter's id by the origin's match pattern. */
export type KnownSoftware = Readonly<Record<string, string>>;

/** The one software of each origin that is granted still; the others are forgotten. */
export async function knownSoftware(granted: readonly string[]): Promise<KnownSoftware> {
  const all = await read();
  const kept = Object.fromEntries(
    Object.entries(all).filter(([origin]) => granted.some((one) => contains(one, origin))),
  );
  if (Object.keys(all).length !== Object.keys(kept).length) await write(kept);
  return Object.fromEntries(Object.entries(kept).filter(([, site]) => site !== SEVERAL));
}

/** The one software that was found on an origin before; undefined for none or several. */
export async function softwareAt(origin: string): Promise<string | undefined> {
  const site = (await read())[origin];
  return site === SEVERAL ? undefined : site;
}

/** The id of the adapter that an address belongs to, as far as is known without the page. */
export async function siteAt(address: string): Promise<string | undefined> {
  const origin = originPatternOf(address);
  const script = scriptOfAddress(address);
  return script?.id ?? (origin === undefined ? undefined : softwareAt(origin));
}

/** Keeps in mind that an origin's pages are this software, or that they are several; false when that is known. */
export async function learnSoftware(origin: string, site: string): Promise<boolean> {
  const all = await read();
  const before = all[origin];
  if (before === site || before === SEVERAL) return false;
  await write({ ...all, [origin]: before === undefined ? site : SEVERAL });
  return true;
}

async function read(): Promise<KnownSoftware> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof value !== 'object' || value === null) return {};
  const known = Object.entries(value).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' &&
      (entry[1] === SEVERAL || scriptOfSite(entry[1]) !== undefined),
  );
  return Object.fromEntries(known);
}

async function write(known: KnownSoftware): Promise<void> {
  await browser.storage.local.set({ [KEY]: known });
}
