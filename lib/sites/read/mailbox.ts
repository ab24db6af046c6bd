import { CAPS } from '../../domain/detection.ts';
import { emailOf } from './address.ts';
import { decodeWords } from './encoded-words.ts';
import { nameOf } from './name.ts';

const MOST = 2 * CAPS.name + CAPS.address;

/** The decoded name and the address of `Name <address>`, of a bare address or of a name alone. */
export function mailboxOf(text: string): { name: string; email: string | undefined } {
  return shownMailbox(decodeWords(text.slice(0, MOST)));
}

/** The same of a text for readers, where nothing is encoded any more. */
export function shownMailbox(text: string): { name: string; email: string | undefined } {
  const short = text.slice(0, MOST);
  const open = short.lastIndexOf('<');
  // what ends in something else may hold an address that is somebody's words
  const email = emailOf(open < 0 ? short : short.slice(open + 1).replace(/>\W{0,3}$/, ''));
  const name = email === undefined ? short : short.slice(0, Math.max(0, open));
  // an address whose bracket does not close is cut off, and half an address is another one
  const isCut = open >= 0 && !short.includes('>', open);
  return { name: nameOf(name), email: isCut ? undefined : email };
}
