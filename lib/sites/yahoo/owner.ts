import { emailOf } from '../read/address.ts';
import { all, property } from '../read/node.ts';

const STATED = '"selectedMailbox":{';
const MOST = 4_000_000;
const TITLE = /^(?:\([^)]{1,40}\) - )?([^\s-]\S{2,320}) - (?:Yahoo|AOL)\b/;

/** The address of the mailbox that is open, as a script of the page states it; undefined for none. */
export function statedEmail(document: Document): string | undefined {
  for (const script of all(document, 'script:not([src])', 80)) {
    const text = property(script, 'textContent') ?? '';
    const at = text.slice(0, MOST).indexOf(STATED);
    const [, email] = /"email":"([^"\\]{3,320})"/.exec(text.slice(at, at + 400)) ?? [];
    if (at >= 0 && email) return emailOf(email);
  }
  return undefined;
}

/** The address in a title "(3 unread) - ada@x.org - Yahoo Mail"; undefined for any other. */
export function titledEmail(document: Document): string | undefined {
  const [, email = ''] = TITLE.exec(property(document, 'title').slice(0, 600)) ?? [];
  return emailOf(email);
}
