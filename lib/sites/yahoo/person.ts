import { CAPS } from '../../domain/detection.ts';
import { type Mailbox, mailboxOfTexts } from '../mail/mailbox.ts';
import { mailtoOf } from '../read/address.ts';
import { all, attribute } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** Elements that stand for one sender or recipient. */
export const PILL =
  '[data-test-id=email-pill],[data-test-id=pill],[data-test-id=with-contact-card-anchor]';

const ATTRIBUTES = ['title', 'data-test-email', 'data-email', 'email'];

/** The mailbox of a pill: its address in an attribute, a link or in the text behind the name; all must agree. */
export function mailboxOfPill(pill: Element): Mailbox {
  const text = textOf(pill, CAPS.name + CAPS.address, { skip: 'button' });
  const parts = [pill, ...all(pill, '[title],[data-test-email],[data-email],[email]', 10)];
  const stated = parts.flatMap((one) => ATTRIBUTES.map((name) => attribute(one, name, 400)));
  const links = all(pill, 'a[href^="mailto:"]', 3).map((one) => mailtoOf(attribute(one, 'href')));
  const box = mailboxOfTexts([...links.map((one) => one ?? ''), ...stated, text]);
  // No page of these is known for certain: one place alone is not enough.
  return { ...box, sure: box.sure && text.includes('@') };
}
