import type { OwnHeadings } from '../../../../lib/formats/contacts/own-columns.ts';
import { readContacts } from '../../../../lib/formats/contacts/read-contacts.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { runSteps } from '../../../support/run-steps.ts';

/** What is read from a text in UTF-8, or from bytes, where these are the headings of own fields. */
export function reading(file: string | Uint8Array, headings: OwnHeadings = new Map()) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return runSteps(readContacts(bytes, headings));
}

/** What a readable file holds. */
export function contactsOf(file: string | Uint8Array, headings?: OwnHeadings) {
  return succeeded(reading(file, headings));
}

/** A text in one of the encodings of Windows. */
export function encoded(text: string, encoding: 'windows-1252' | 'utf-16le' | 'utf-16be') {
  if (encoding === 'windows-1252') return Uint8Array.from(text, (one) => one.charCodeAt(0));
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(
    codes.flatMap((code) => {
      const pair = [code & 0xff, code >> 8];
      return encoding === 'utf-16le' ? pair : pair.toReversed();
    }),
  );
}
