import { CAPS } from '../../domain/detection.ts';
import { isSomebody, type Mailbox, mailboxFrom } from '../mail/mailbox.ts';
import { addressIn, emailOf } from '../read/address.ts';
import { shownMailbox } from '../read/mailbox.ts';
import { attribute, closest } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** What finds parts of one mail outside of what is written in it. */
type Within = (selector: string) => Element[];

const FROM = '.zmMHFrom';
const SOMEBODY = '[data-eid]';
const RECIPIENTS = '.zmMHdrData,.jsReciID';
const ADDRESS = '.zmMHdrAddMail';

/**
 * The sender of a mail. The header stands there twice, folded and open: all that states an address must agree, and one
 * kind of place alone is not enough to be sure. A name's text never gives an address, as the sender words it.
 */
export function senderIn(within: Within): Mailbox {
  const marked = within(`${FROM} ${SOMEBODY}`);
  // Somebody who is marked in no line of recipients is the sender, but not for sure.
  const people =
    marked.length > 0 ? marked : within(SOMEBODY).filter((one) => !closest(one, RECIPIENTS));
  const ids = people.flatMap((one) => emailIn(one) ?? []);
  const written = within(`${FROM} ${ADDRESS}`).flatMap((one) => addressIn(textOf(one, 600)) ?? []);
  const texts = (people.length > 0 ? people : within(FROM)).map(shownIn);
  const emails = [...ids, ...written];
  const all = emails.length > 0 ? [...emails, ...texts.map(({ email }) => email)] : [];
  const box = mailboxFrom(texts.find(({ name }) => name !== '')?.name ?? '', all);
  return { ...box, sure: box.sure && marked.length > 0 && ids.length > 0 && written.length > 0 };
}

/** Whom a mail went to; one place shows the address, which is not enough to be sure. */
export function recipientsIn(within: Within): Mailbox[] {
  return within(`.jsReciID${SOMEBODY}`)
    .map((one) => ({ ...mailboxFrom(shownIn(one).name, [emailIn(one)]), sure: false }))
    .filter(isSomebody);
}

function emailIn(one: Element): string | undefined {
  return emailOf(attribute(one, 'data-eid', 400));
}

function shownIn(one: Element): { name: string; email: string | undefined } {
  return shownMailbox(textOf(one, CAPS.name + CAPS.address, { skip: ADDRESS }));
}
