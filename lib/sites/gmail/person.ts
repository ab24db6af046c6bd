import { CAPS } from '../../domain/detection.ts';
import { type Mailbox, mailboxFrom } from '../mail/mailbox.ts';
import { emailOf } from '../read/address.ts';
import { nameOf } from '../read/name.ts';
import { attribute } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** Elements that name somebody with an address. */
export const PERSON = '[email],[data-hovercard-id*="@"]';

/** Where the recipients of a mail stand. */
export const RECIPIENTS = '.hb,.g2';

/** The mailbox that an element's attributes say, its name else by its text; further addresses seen for it may differ. */
export function mailboxOfElement(element: Element, further: (string | undefined)[] = []): Mailbox {
  const named = ['name', 'data-name'].map((one) => attribute(element, one, CAPS.name));
  const name = nameOf(named.find((one) => one !== '') ?? textOf(element, CAPS.name));
  const shown = ['email', 'data-hovercard-id'].map((one) => emailOf(attribute(element, one, 400)));
  return mailboxFrom(name, [...shown, ...further]);
}
