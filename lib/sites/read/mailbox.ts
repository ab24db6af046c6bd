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
  // what ends in something else may hold an address that is somebody's words; with its bracket, which may be cut off
  const email = emailOf(open < 0 ? short : short.slice(open).replace(/>\W{0,3}$/, '>'));
  const bare = email ? '' : short;
  return { name: nameOf(open < 0 ? bare : short.slice(0, open)), email };
}
