import type { ContactAbout } from '../../domain/contact-about.ts';
import type { PointKind } from '../../domain/detection.ts';
import { keyOf } from '../../domain/key-of.ts';
import type { Property } from '../../domain/records/property.ts';
import type {
  Problem,
  ReadContact,
  ReadPoint,
  Steps,
} from '../../formats/contacts/read-contact.ts';
import { emailOf } from '../../sites/read/address.ts';
import { line as lineOf, nameOf } from '../../sites/read/name.ts';
import { isOwn } from '../../sites/read/own.ts';
import { phoneOf } from '../../sites/read/phone.ts';
import { webAddressOf } from '../../sites/read/web-address.ts';
import type { ImportPoint } from './import-views.ts';
import { tidyAbout } from './tidy-about.ts';

const IN_A_STEP = 20;
const SHOWN = 60;
const BARE_WEB = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#]|$)/i;
const WORDS: Record<ReadPoint['kind'], string> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  url: 'a web address',
};

/** Somebody of a file with what can be kept of them. */
export interface TidyContact {
  line: number;
  name: string;
  title: string;
  company: string;
  /** Each key once. */
  points: ImportPoint[];
  about?: ContactAbout;
  /** The address by which they are the user or a colleague. */
  own?: string;
  /** Why nothing of them is to be recorded, in a sentence. */
  refused?: string;
}

/** The people of a file with what can be kept of them, and what can't: no address, no date, no value of an own field. */
export function* tidyContacts(
  contacts: readonly ReadContact[],
  own: readonly string[],
  fields: ReadonlyMap<string, Property>,
): Steps<{ contacts: TidyContact[]; leftOut: Problem[] }> {
  const tidy: TidyContact[] = [];
  const leftOut: Problem[] = [];
  for (const [index, contact] of contacts.entries()) {
    const points = new Map<string, ImportPoint>();
    for (const { kind, value } of contact.points) {
      const address = addressOf(kind, value);
      if (address === undefined) {
        const reason = `“${lineOf(value, SHOWN)}” is not ${WORDS[kind]}.`;
        leftOut.push({ line: contact.line, reason });
        continue;
      }
      const key = keyOf(kind, address);
      if (!points.has(key)) points.set(key, { kind, value: address, key });
    }
    const more = contact.about === undefined ? undefined : tidyAbout(contact.about, fields);
    for (const reason of more?.unread ?? []) leftOut.push({ line: contact.line, reason });
    const known = more === undefined ? {} : { about: more.about };
    tidy.push({ ...tidied(contact, [...points.values()], own), ...known });
    if (index % IN_A_STEP === 0) yield index / contacts.length;
  }
  return { contacts: tidy, leftOut };
}

function tidied(
  { line, name, title, company }: ReadContact,
  points: ImportPoint[],
  own: readonly string[],
): TidyContact {
  const mine = points.find((one) => one.kind === 'email' && isOwn(one.value, own));
  return {
    line,
    name: nameOf(name),
    title: lineOf(title),
    company: lineOf(company),
    points,
    ...(mine === undefined ? {} : { own: mine.value }),
  };
}

function addressOf(kind: PointKind, value: string): string | undefined {
  if (kind === 'email') return emailOf(value);
  if (kind === 'phone') return phoneOf(value);
  const whole = BARE_WEB.test(value.slice(0, 300)) ? `https://${value}` : value;
  return /^https?:/i.test(whole) ? webAddressOf(whole, whole) : undefined;
}
