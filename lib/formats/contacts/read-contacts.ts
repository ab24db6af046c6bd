import { failure, type Result } from '../../domain/result.ts';
import { contactsInCsv } from './contacts-csv.ts';
import { contactsInVcard } from './contacts-vcard.ts';
import { decodedText } from './decoded-text.ts';
import { tooLarge } from './file-refusals.ts';
import type { OwnHeadings } from './own-columns.ts';
import { type ContactsFile, FILE_CAPS, type Steps } from './read-contact.ts';

const VCARD = /^\s*BEGIN:VCARD/i;
const MARK = /^\uFEFF/;
// a PDF, a zip (also of a spreadsheet), an old Excel file, a picture
const NO_TEXT = [
  '%PDF',
  'PK\u0003\u0004',
  '\u00D0\u00CF\u0011\u00E0',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
];

/**
 * The contacts in a Google CSV (old and new), Outlook CSV (classic, in several languages, and new), any other CSV
 * with a header, or vCard 2.1 to 4.0: told apart by their content. Columns of a CSV with one of the headings hold own
 * fields. A failure says in a sentence why a file can't be read; nothing of it is taken then.
 */
export function* readContacts(
  bytes: Uint8Array,
  headings: OwnHeadings,
): Steps<Result<ContactsFile>> {
  if (bytes.length > FILE_CAPS.file) return tooLarge();
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (NO_TEXT.some((mark) => start.startsWith(mark))) {
    return failure(
      'invalid',
      'This file is no text. Save it as CSV or vCard in the program it comes from and bring that. Nothing was brought in.',
    );
  }
  const text = (yield* decodedText(bytes)).replace(MARK, '');
  if (text.trim() === '') return failure('invalid', 'This file is empty. Nothing was brought in.');
  return yield* VCARD.test(text.slice(0, 1_000))
    ? contactsInVcard(text)
    : contactsInCsv(text, headings);
}
