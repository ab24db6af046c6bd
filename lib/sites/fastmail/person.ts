import { CAPS } from '../../domain/detection.ts';
import { type Mailbox, mailboxFrom } from '../mail/mailbox.ts';
import { addressIn } from '../read/address.ts';
import { shownMailbox } from '../read/mailbox.ts';
import { attribute, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** The heading of a mail, which names its sender. */
export const FROM = '.v-MessageCard-from,h2[title*="@"]';
/** One of those a mail went to. */
export const TO = '.v-Message-toName';

const UNKNOWN = '.v-MessageCard-unknownSender';
const DETAIL = '.v-Message-detailsValue';

/** Other places that show the sender's address: of somebody unknown, and in the opened details the first of all. */
export const STATES_SENDER = `${UNKNOWN},${DETAIL}`;

/**
 * The sender, by the address in the heading's title and by what else states one: all must agree, and one place alone
 * is not enough to be sure. The heading's text never gives an address, as the sender words it.
 */
export function senderOf(heading: Element, others: readonly Element[]): Mailbox {
  const text = textOf(heading, CAPS.name + CAPS.address, { skip: UNKNOWN });
  const shown = shownMailbox(text);
  const stated = [UNKNOWN, DETAIL].flatMap((selector) => {
    const one = others.find((other) => matches(other, selector));
    return (one && addressIn(textOf(one, 600))) ?? [];
  });
  const title = attribute(heading, 'title', 600);
  const titled = shownMailbox(title).email;
  // a title that says no more than the heading may be the name again
  const differ = text !== title.trim();
  const emails = (differ ? [titled, ...stated] : [...stated, titled]).filter(Boolean);
  const box = mailboxFrom(shown.name, emails.length > 0 ? [...emails, shown.email] : []);
  return { ...box, sure: box.sure && emails.length > 1 && differ };
}

/** Whom a name in the line of recipients stands for: one place shows the address, which is not enough to be sure. */
export function recipientOf(name: Element): Mailbox {
  const { email } = shownMailbox(attribute(name, 'title', 600));
  return { ...mailboxFrom(shownMailbox(textOf(name, CAPS.name)).name, [email]), sure: false };
}
