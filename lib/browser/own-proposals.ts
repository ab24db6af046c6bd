import { browser } from 'wxt/browser';
import type { OwnProposal } from '../domain/own-proposal.ts';
import { fieldOf } from '../sites/read/field.ts';
import { isOwn } from '../sites/read/own.ts';
import { originPatternOf } from './match-pattern.ts';
import { ownAddresses } from './own-addresses.ts';

const PROPOSED = 'own-proposals';
const DISMISSED = 'own-dismissed';
const LONGEST = 320;
const MOST = 20;
/** So that no site fills the list alone. */
const MOST_OF_ORIGIN = 5;
const MOST_DISMISSED = 200;
/** A page that names ever new addresses is not listened to for ever. */
const MOST_SEEN = 500;

/** What was proposed in this life of the worker: only that the storage is not asked for every mail. */
const seen = new Set<string>();
let last: Promise<unknown> = Promise.resolve();

/** Addresses that sites showed as the user's own, neither confirmed nor dismissed yet; none where none were found. */
export async function ownProposals(): Promise<OwnProposal[]> {
  const [kept, unanswered] = await Promise.all([proposed(), filterOfAnswers()]);
  return unanswered(kept);
}

/**
 * Keeps the addresses that a page shows as the signed-in user's, as proposals. Asks the storage once for each address
 * and origin, and writes only what is new there.
 */
export async function proposeOwn(addresses: readonly string[] = [], url: string): Promise<void> {
  const origin = originPatternOf(url);
  if (origin === undefined || seen.size > MOST_SEEN) return;
  const fresh = addresses
    .map((one) => ({ address: one.toLowerCase(), origin }))
    .filter((one) => !seen.has(`${one.origin} ${one.address}`));
  if (fresh.length === 0) return;
  for (const one of fresh) seen.add(`${one.origin} ${one.address}`);
  // one after the other: each writes the whole list
  last = last.then(() => keep(fresh)).catch(() => undefined);
  await last;
}

/** Takes it that an address is not the user's: it is never proposed again. */
export async function dismissOwn(dismissed: string): Promise<void> {
  const before = (await notMine()).filter((one) => one !== dismissed);
  await browser.storage.local.set({ [DISMISSED]: [...before, dismissed].slice(-MOST_DISMISSED) });
}

/** Calls back whenever what is proposed may have changed; returns the way to stop. */
export function watchOwnProposals(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if ([PROPOSED, DISMISSED, 'own'].some((key) => key in changes)) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

async function keep(fresh: readonly OwnProposal[]): Promise<void> {
  const [kept, unanswered] = await Promise.all([proposed(), filterOfAnswers()]);
  // what was answered makes room
  const list = unanswered(kept);
  const before = list.length;
  for (const one of unanswered(fresh)) {
    const isThere = list.some(({ address }) => address === one.address);
    const beside = list.filter(({ origin }) => origin === one.origin).length;
    if (!isThere && list.length < MOST && beside < MOST_OF_ORIGIN) list.push(one);
  }
  if (list.length > before) await browser.storage.local.set({ [PROPOSED]: list });
}

/** Leaves of proposals those that were neither confirmed nor dismissed by now. */
async function filterOfAnswers(): Promise<(proposals: readonly OwnProposal[]) => OwnProposal[]> {
  const [dismissed, own] = await Promise.all([notMine(), ownAddresses()]);
  return (proposals) =>
    proposals.filter((one) => !dismissed.includes(one.address) && !isOwn(one.address, own));
}

async function proposed(): Promise<OwnProposal[]> {
  return (await listAt(PROPOSED))
    .map((one) => ({ address: fieldOf(one, 'address'), origin: fieldOf(one, 'origin') }))
    .filter((one): one is OwnProposal => isText(one.address) && isText(one.origin))
    .slice(0, MOST);
}

async function notMine(): Promise<string[]> {
  return (await listAt(DISMISSED)).filter(isText).slice(-MOST_DISMISSED);
}

async function listAt(key: string): Promise<unknown[]> {
  const value: unknown = (await browser.storage.local.get(key))[key];
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
