import type { Page } from '../adapter.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import { addressIn } from '../read/address.ts';
import { folded } from '../read/name.ts';
import { all, around, attribute, property } from '../read/node.ts';
import { isOwn } from '../read/own.ts';

/** The signed-in user: several accounts may be open, all of them the user's. */
export interface Owner {
  /** The addresses of the accounts, where the page tells any: never what merely stands beside them. */
  addresses: (string | undefined)[];
  /** What names without an address belong to: the first account's address, else the host. */
  account: string;
  isMine: (one: Mailbox) => boolean;
  /** Whether the page says what the user is called. */
  named: boolean;
}

/** What is about the user and nobody else. */
const ACCOUNTS = '[id^=primaryMailboxRoot_],#O365_MainLink_Me';
/** Also holds what is searched for. */
const BANNER = '[role=banner] [aria-label*="@"],#OwaTitleBar [aria-label*="@"]';
/** Where a button with an address is about somebody else. */
const OTHERS = '[role],[id*=ReadingPane],[data-app-section]';

/** By the roots of the mailboxes, the account button and the page's title "Inbox - Ada Lovelace - Outlook". */
export function ownerOf({ document, url, own }: Page): Owner {
  const labelsOf = (selector: string) =>
    all(document, selector, 50).flatMap((one) =>
      ['data-folder-name', 'title', 'aria-label'].map((name) => attribute(one, name, 400)),
    );
  const accounts = labelsOf(ACCOUNTS);
  const labels = [...accounts, ...labelsOf(BANNER)];
  const [, titled = ''] = property(document, 'title')
    .split(/ [-–—] /)
    .slice(-3);
  labels.push(titled);
  // a folder can have any name: it counts where the accounts are called otherwise
  if (!accounts.some(addressIn)) labels.push(...labelsOf('[data-folder-name*="@"]'));
  if (!labels.some(addressIn))
    for (const button of all(document, 'button[aria-label*="@"]', 20))
      if (!around(button, OTHERS)) labels.push(attribute(button, 'aria-label', 400));
  const shown = labels.map(addressIn).filter((one) => one !== undefined);
  const addresses = [...own, ...shown];
  return {
    addresses: accounts.map(addressIn),
    account: (shown[0] ?? url.hostname).toLowerCase(),
    isMine: ({ name, email }) =>
      email === undefined
        ? name !== '' && labels.some((label) => isCalled(folded(name), folded(label)))
        : isOwn(email, addresses),
    named: labels.some((label) => label !== ''),
  };
}

/** "Account manager for Ada Lovelace" is about Ada Lovelace, in any order of words. */
function isCalled(name: string, label: string): boolean {
  return label === name || label.endsWith(` ${name}`) || label.startsWith(`${name} `);
}
