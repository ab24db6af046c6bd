import { keyOf } from '../../domain/key-of.ts';
import { foldedName } from '../../domain/names.ts';
import type { ReadCustomer } from '../../formats/purchases/read-purchase.ts';
import { emailOf } from '../../sites/read/address.ts';
import { line as lineOf, nameOf } from '../../sites/read/name.ts';
import { phoneOf } from '../../sites/read/phone.ts';
import type { ImportPoint } from '../contact-import/import-views.ts';

const SHOWN = 60;

/** Somebody who bought with what can be kept of them; without a key nobody is named. */
export interface TidyCustomer {
  key: string;
  name: string;
  points: ImportPoint[];
  /** What of them can’t be read, in a sentence each. */
  unread: string[];
}

/** What can be kept of who bought; the name is the address where there is none. */
export function tidyCustomer({ name: named, email, phone }: ReadCustomer): TidyCustomer {
  const points: ImportPoint[] = [];
  const unread: string[] = [];
  const take = (kind: 'email' | 'phone', written: string, value: string | undefined) => {
    if (value !== undefined) points.push({ kind, value, key: keyOf(kind, value) });
    else if (written !== '') {
      const what = kind === 'email' ? 'an e-mail address' : 'a telephone number';
      unread.push(`“${lineOf(written, SHOWN)}” is not ${what}.`);
    }
  };
  take('email', email, emailOf(email));
  take('phone', phone, phoneOf(phone));
  const name = nameOf(named);
  const [first] = points;
  const key = first?.key ?? (name === '' ? '' : `name:${foldedName(name)}`);
  return { key, name: name || (first?.value ?? ''), points, unread };
}
