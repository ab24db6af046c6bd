import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import { addressIn, emailOf } from '../read/address.ts';
import { folded } from '../read/name.ts';
import { all, attribute, closest, property, valueIn } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { mailboxOfElement, RECIPIENTS } from './person.ts';

/** The signed-in user. */
export interface Owner {
  /** The account's address, or its number where the page shows none. */
  account: string;
  /** What the page shows as the account's own, never what is searched for or written in a mail. */
  addresses: (string | undefined)[];
  isMine: (one: Mailbox) => boolean;
  /** Whether a name has a word of what the account is called. */
  isLike: (name: string) => boolean;
  /** Whether a name of several words is all of what the account is called. */
  isCalled: (name: string) => boolean;
}

const ACCOUNT_LINK =
  'a[href*="accounts.google.com"][aria-label*="@"],[role=banner] [aria-label*="@"],header [aria-label*="@"]';
const SENDING = 'input[name=from],select[name=from] option';
/** A word, not a name: in small letters, or one sign of a script that has none. */
const WORD = /^(?:\p{Ll}\S{0,15}|\p{Lo})$/u;
const MESSAGE_BODY = '.a3s';
/** Where a label with an address is about somebody else: in a mail, and in the search with its suggestions. */
const ELSEWHERE = `[data-message-id],[data-legacy-message-id],${MESSAGE_BODY},form,[role=listbox],[role=row]`;

/** By the page's title, the link to the account, the sender of drafts, and whom the page calls "me". */
export function ownerOf({ document, url, own }: Page): Owner {
  const titled = titleAddress(property(document, 'title'));
  const labels = all(document, ACCOUNT_LINK, 20)
    .filter((one) => !closest(one, ELSEWHERE))
    .map((one) => attribute(one, 'aria-label'));
  const linked = labels.map(addressIn);
  const called = labels.flatMap(wordsOf);
  const sending = all(document, SENDING, 20)
    .filter((one) => !closest(one, MESSAGE_BODY))
    .map((one) => addressIn(valueIn(one)));
  const shown = [titled, ...linked, ...sending].filter((one) => one !== undefined);
  const addresses = [...own, ...shown];
  addresses.push(...aliases(document, addresses));
  const [address] = shown;
  const [number = ''] = /\bu\/\d{1,3}\b/.exec(url.pathname) ?? [];
  return {
    account: (address ?? number).toLowerCase(),
    // a subject is worded by its sender: the title counts where nothing else tells
    addresses: linked.some(Boolean) ? [...linked, ...sending] : [titled, ...sending],
    isMine: ({ email = '' }) => isOwn(email, addresses),
    isLike: (name) => wordsOf(name).some((one) => called.includes(one)),
    isCalled: (name) =>
      folded(name).includes(' ') &&
      labels.some((one) => ` ${folded(one)} `.includes(` ${folded(name)} `)),
  };
}

function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{M}]{2,}/gu) ?? [];
}

/** "Subject - ada@x.org - Gmail": the last address, which is neither the first part nor the product's name. */
function titleAddress(title: string): string | undefined {
  const parts = title.slice(-CAPS.subject).split(/ [-–—] /);
  return parts
    .slice(1)
    .map(emailOf)
    .filter((one) => one !== undefined)
    .at(-1);
}

/**
 * Further addresses of the user: recipients that the page calls by the word ("me", "mir", "moi") it has for the user
 * elsewhere. Senders are left out: they choose their names.
 */
function aliases(document: Document, addresses: readonly string[]): string[] {
  const named = all(document, '[email][name]', 2000).filter((one) =>
    WORD.test(attribute(one, 'name', CAPS.name)),
  );
  const emailIn = (one: Element) => mailboxOfElement(one).email ?? '';
  const words = new Set(
    named.filter((one) => isOwn(emailIn(one), addresses)).map((one) => attribute(one, 'name')),
  );
  return named
    .filter((one) => closest(one, RECIPIENTS) && words.has(attribute(one, 'name')))
    .map(emailIn);
}
