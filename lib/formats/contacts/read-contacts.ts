import type { Result } from '../../domain/result.ts';
import { contactsInCsv } from './contacts-csv.ts';
import { contactsInVcard } from './contacts-vcard.ts';
import { fileText } from './file-text.ts';
import type { OwnHeadings } from './own-columns.ts';
import type { ContactsFile, Steps } from './read-contact.ts';

const VCARD = /^\s*BEGIN:VCARD/i;

/**
 * The contacts in a Google CSV (old and new), Outlook CSV (classic, in several languages, and new), any other CSV
 * with a header, or vCard 2.1 to 4.0: told apart by their content. Columns of a CSV with one of the headings hold own
 * fields. A failure says in a sentence why a file can't be read; nothing of it is taken then.
 */
export function* readContacts(
  bytes: Uint8Array,
  headings: OwnHeadings,
): Steps<Result<ContactsFile>> {
  const text = yield* fileText(bytes, 'CSV or vCard');
  if (!text.ok) return text;
  return yield* VCARD.test(text.value.slice(0, 1_000))
    ? contactsInVcard(text.value)
    : contactsInCsv(text.value, headings);
}
