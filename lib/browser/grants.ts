import { browser } from 'wxt/browser';
import { originsWith } from './drawn-frames.ts';
import { originPatternOf } from './match-pattern.ts';

/** The match patterns that the user has granted, web pages only. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(https?|\*):|^<all_urls>$/.test(origin));
}

/** Whether pages of this address may be read at any time, with the frame they are drawn in; false for what is not a web page. */
export async function isGranted(address: string): Promise<boolean> {
  const origin = originPatternOf(address);
  return origin !== undefined && (await areGranted(originsWith(origin)));
}

/** Whether every one of these match patterns is granted. */
export function areGranted(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Asks the user for one origin and the frames its pages are drawn in, as `requestOrigins` does. */
export function requestOrigin(origin: string): Promise<boolean> {
  return requestOrigins(originsWith(origin));
}

/**
 * Asks the user for origins, all in one question, and tells what they said. Call it first thing in a click or key
 * handler: the browser refuses once anything was awaited.
 */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Gives an origin back; false when the browser keeps it. */
export async function revokeOrigin(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [origin] });
  } catch {
    return false;
  }
}

/** What a change of grants brought or took. */
export interface GrantChange {
  added: readonly string[];
  removed: readonly string[];
}

/** Calls back after every change of granted origins; returns the way to stop. */
export function watchGrants(listener: (change: GrantChange) => void): () => void {
  const added = ({ origins = [] }: { origins?: string[] }) =>
    listener({ added: origins, removed: [] });
  const removed = ({ origins = [] }: { origins?: string[] }) =>
    listener({ added: [], removed: origins });
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}
