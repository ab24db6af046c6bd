import { line } from './name.ts';

const PHONE = /^\+?\(?\d(?:[\s()./-]{0,3}\d){5,14}(?:\s?(?:x|ext\.?|;ext=)\s?\d{1,6})?$/i;

/** The phone number that a text or the address of a `tel:` link is, as written; undefined for anything else. */
export function phoneOf(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const number = line(text.replace(/^tel:/i, ''), 60);
  return PHONE.test(number) ? number : undefined;
}
