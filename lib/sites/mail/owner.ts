import type { Page } from '../adapter.ts';
import { isOwn } from '../read/own.ts';
import type { Mailbox } from './mailbox.ts';

/** Whoever is signed in to a mail site, as places show that are about the user and nobody else. */
export interface MailOwner {
  addresses: string[];
  /** What names without an address belong to: the first address, else the host. */
  account: string;
  isMine: (one: Mailbox) => boolean;
  /** Whether any address of the user is known: otherwise it is not sure that somebody is not the user. */
  known: boolean;
}

/** The address that all of these places show; undefined for none, and where they show several. */
export function onlyAddress(shown: readonly string[]): string | undefined {
  return new Set(shown).size === 1 ? shown[0] : undefined;
}

/** The owner of these addresses; the user's confirmed ones count beside them. */
export function ownerFrom({ url, own }: Page, shown: readonly (string | undefined)[]): MailOwner {
  const addresses = [...new Set(shown.filter((one) => one !== undefined))];
  const [first = url.host] = addresses;
  return {
    addresses,
    account: first.toLowerCase(),
    isMine: ({ email = '' }) => isOwn(email, [...own, ...addresses]),
    known: addresses.length + own.length > 0,
  };
}
