import { CAPS } from '../../domain/detection.ts';
import { type Mailbox, mailboxFrom, mailboxOfTexts } from '../mail/mailbox.ts';
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
  const stated = [UNKNOWN, DETAIL].map((selector) => {
    const one = others.find((other) => matches(other, selector));
    return one ? textOf(one, 600) : '';
  });
  const places = [...stated, attribute(heading, 'title', 600)];
  const text = textOf(heading, 600, { skip: UNKNOWN });
  const box = mailboxOfTexts([...places, text]);
  const telling = places.filter((one) => one.includes('@')).length;
  return { ...box, email: telling ? box.email : undefined, sure: box.sure && telling > 1 };
}

/** Whom a name in the line of recipients stands for: one place shows the address, which is not enough to be sure. */
export function recipientOf(name: Element): Mailbox {
  const { email } = shownMailbox(attribute(name, 'title', 600));
  return { ...mailboxFrom(shownMailbox(textOf(name, CAPS.name)).name, [email]), sure: false };
}
