import { CAPS } from '../../domain/detection.ts';
import { type Mailbox, mailboxFrom } from '../mail/mailbox.ts';
import { addressIn, emailOf, mailtoOf } from '../read/address.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** Elements that stand for one sender or recipient. */
export const PILL =
  '[data-test-id=email-pill],[data-test-id=pill],[data-test-id=with-contact-card-anchor]';

const ATTRIBUTES = ['title', 'data-test-email', 'data-email', 'email'];

/** The mailbox of a pill: its address in an attribute, a link or in the text behind the name; all must agree. */
export function mailboxOfPill(pill: Element): Mailbox {
  const text = textOf(pill, CAPS.name + CAPS.address, { skip: 'button' });
  const bracketed = /<([^<>\s]{3,320})>\s*$/.exec(text)?.[1];
  const stated = [pill, ...all(pill, '[title],[data-test-email],[data-email],[email]', 10)].flatMap(
    (one) => ATTRIBUTES.map((name) => emailOf(attribute(one, name, 400))),
  );
  const links = all(pill, 'a[href^="mailto:"]', 3).map((one) => mailtoOf(attribute(one, 'href')));
  const emails = [...stated, ...links, bracketed && emailOf(bracketed), emailOf(text)];
  const before = nameOf(text.replace(/<[^<>]*>\s*$/, '').replace(/\s+\S+@\S+$/, ''));
  const shown = emails.filter((one) => one !== undefined && one !== '');
  const box = mailboxFrom(before, shown.length > 0 ? shown : [addressIn(text)]);
  // No page of these is known for certain: one place alone is not enough.
  return { ...box, sure: box.sure && shown.length > 1 };
}
