import { CAPS } from '../../domain/detection.ts';
import { type Mailbox, mailboxFrom } from '../mail/mailbox.ts';
import { emailOf, mailtoOf } from '../read/address.ts';
import { shownMailbox } from '../read/mailbox.ts';
import { nameOf } from '../read/name.ts';
import { attribute, first, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** Elements that stand for one sender or recipient of a mail. */
export const PERSON =
  '.message-recipient-item,[data-testid="recipients:sender"],[data-testid^="recipients:item-"],[data-testid^="recipient:details-dropdown-"],[data-testid="message-header:from"]';

const LABEL = '[data-testid=recipient-label],.message-recipient-item-label';
const ADDRESS = '[data-testid=recipient-address],.message-recipient-item-address';

/** The mailbox that an element stands for: its title, link, shown and named address must agree. */
export function mailboxOfElement(element: Element): Mailbox {
  const label = first(element, LABEL);
  const shown = first(element, ADDRESS);
  const name = nameOf(label ? textOf(label, CAPS.name) : '');
  const emails = [
    emailOf(attribute(element, 'title', 400)),
    matches(element, '[href]') ? mailtoOf(attribute(element, 'href')) : undefined,
    shown ? emailOf(textOf(shown, CAPS.address + 2)) : undefined,
    shownMailbox(attribute(element, 'aria-label', 800)).email,
  ];
  // Somebody without a name is called by the address, and a name may be one: the words alone are not sure.
  const box = mailboxFrom(name, emails.some(Boolean) ? emails : [emailOf(name)]);
  return { ...box, sure: box.sure && emails.slice(0, 3).some(Boolean) };
}
