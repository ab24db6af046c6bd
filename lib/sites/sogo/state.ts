import { emailOf } from '../read/address.ts';
import { all, matches, property } from '../read/node.ts';

const EMAIL = /\bUserEmail = '([^']{3,320})'/;

/** The address of the user that SOGo states in a script of every page; undefined where the script is gone. */
export function statedEmail(document: Document): string | undefined {
  for (const script of all(document, 'script:not([src])', 50)) {
    if (matches(script, '[type*=template]')) continue;
    const text = property(script, 'textContent') ?? '';
    const [, email] = EMAIL.exec(text.slice(0, 200_000)) ?? [];
    if (email) return emailOf(email);
  }
  return undefined;
}
