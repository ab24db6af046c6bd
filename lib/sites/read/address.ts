import { CAPS } from '../../domain/detection.ts';
import { line } from './name.ts';

/** A longer text may be cut off before its end. */
const MOST = 600;

// The expression of the HTML standard for <input type=email>: linear, and what browsers call an address.
const ADDRESS =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

/** The e-mail address that a text is, or undefined; international domains in their ASCII form. */
export function emailOf(text: string): string | undefined {
  if (text.length > CAPS.address + 20) return undefined;
  // a bracket that does not close was cut off, and half an address is another one
  const bare = line(text, CAPS.address).replace(/^<(.*)>$/, '$1');
  const address = bare.replace(/[^@]*$/, (host) => asciiHost(host));
  return address.length <= CAPS.address && ADDRESS.test(address) ? address : undefined;
}

/**
 * The e-mail address inside a text, as in a label "Account: Ada (ada@x.org)"; undefined for none. The last counts, as a
 * name before it may hold others: also where it cannot be read, or may be cut off.
 */
export function addressIn(text: string): string | undefined {
  if (text.length >= MOST) return undefined;
  // with the brackets around it, of which the last may be cut off
  const words = text.match(/<?[^\s<>()[\]:;,"']+>?/g) ?? [];
  return emailOf(words.findLast((word) => /[^<]@/.test(word)) ?? '');
}

/** The address of a `mailto:` link, without its query; undefined for none, several or a broken one. */
export function mailtoOf(href: string): string | undefined {
  const [, address] = /^\s*mailto:([^?]{1,400})/i.exec(href) ?? [];
  return address && emailOf(unescaped(address));
}

/** Percent escapes decoded; as it was where they are broken. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function asciiHost(host: string): string {
  if (!/[^ -~]/.test(host)) return host;
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return '';
  }
}
