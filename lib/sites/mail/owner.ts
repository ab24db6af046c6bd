import type { Page } from '../adapter.ts';
import { isOwn } from '../read/own.ts';
import type { Mailbox } from './mailbox.ts';

/** Whoever is signed in to a mail site, as places show that are about the user and nobody else. */
export interface MailOwner {
  addresses: string[];
  /** What names without an address belong to: the first address, else the host. */
  account: string;
  isMine: (one: Mailbox) => boolean;
}

/** The owner of these addresses; the user's confirmed ones count beside them. */
export function ownerFrom({ url, own }: Page, shown: readonly (string | undefined)[]): MailOwner {
  const addresses = shown.filter((one) => one !== undefined);
  const [first = url.host] = addresses;
  return {
    addresses,
    account: first.toLowerCase(),
    isMine: ({ email = '' }) => isOwn(email, [...own, ...addresses]),
  };
}
