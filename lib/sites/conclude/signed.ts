import {
  CAPS,
  type DetectedPeople,
  type DetectedPerson,
  type DetectedPoint,
} from '../../domain/detection.ts';
import { handleOf } from '../read/handle.ts';
import { pointOf } from '../read/points.ts';
import { webAddressOf } from '../read/web-address.ts';
import { isSignedBy } from './signature/find.ts';
import { type Signature, type Signed, signatureOf } from './signature/read.ts';
import { isAddressOf, type Sender, senderAt } from './signature/signer.ts';

const MOST_TEXT = 64 * 1024;
/** A number without its country is the same as with it: that many digits tell. */
const TELLING = 7;

/**
 * The people with what the signatures of their mails say of the contact: points as guesses, and so name, title, company
 * and postal address where the page tells none. The mails hold no quotes any more; the newest comes first.
 */
export function withSigned(detection: DetectedPeople): DetectedPeople {
  const { people, primary, conversation, channel } = detection;
  const person = people[primary];
  if (channel !== 'email' || person === undefined || conversation === undefined) return detection;
  const sender = senderAt(primary, people);
  const texts: string[] = [];
  let left = MOST_TEXT;
  for (const { from, text } of conversation.messages.toReversed()) {
    left -= text.length;
    if (left < 0) break;
    if (from === primary) texts.push(text);
  }
  return { ...detection, people: people.with(primary, signedUnder(person, texts, sender)) };
}

/**
 * Somebody with what the signature at the end of a page's text says of them, where it is their own: their whole name
 * or their address stands in it.
 */
export function withOwnSignature(
  person: DetectedPerson,
  end: string,
  all: readonly DetectedPerson[],
) {
  const sender = senderAt(all.indexOf(person), all);
  return isSignedBy(end, sender) ? signedUnder(person, [end], sender) : person;
}

/** Somebody with what the signatures at the end of texts say of them; the first of them counts most. */
function signedUnder(
  person: DetectedPerson,
  texts: readonly string[],
  sender: Sender,
): DetectedPerson {
  const points = [...person.points];
  let { name, title, company, postal } = person;
  const signedAt: DetectedPerson['signedAt'] = {};
  for (const text of texts) {
    const signature = signatureOf(text, sender);
    if (name === undefined && signature.name !== undefined) {
      name = signature.name.value;
      signedAt.name = evidenceOf(signature.name);
    }
    if (title === undefined && signature.title !== undefined) {
      title = signature.title.value;
      signedAt.title = evidenceOf(signature.title);
    }
    if (company === undefined && signature.company !== undefined) {
      company = signature.company.value;
      signedAt.company = evidenceOf(signature.company);
    }
    postal ??= postalOf(signature);
    for (const point of signature.points.flatMap((one) => pointsOf(one, sender)))
      if (!points.some((one) => isSame(one, point))) points.push(point);
  }
  return {
    ...person,
    ...(name === undefined ? {} : { name }),
    ...(title === undefined ? {} : { title }),
    ...(company === undefined ? {} : { company }),
    ...(postal === undefined ? {} : { postal }),
    ...(Object.keys(signedAt).length === 0 ? {} : { signedAt }),
    points: points.slice(0, CAPS.points),
  };
}

function postalOf({ postal }: Signature): DetectedPerson['postal'] {
  return postal && { value: postal.value, evidence: evidenceOf(postal) };
}

function evidenceOf({ line }: { line: number }): string {
  return `signature line ${line}`;
}

function pointsOf(signed: Signed, sender: Sender): DetectedPoint[] {
  const { kind, value } = signed;
  const evidence = evidenceOf(signed);
  if (kind === 'phone') return [pointOf('phone', value, 'guess', evidence)];
  const written = /^https?:/i.test(value) ? value : `https://${value}`;
  const address = webAddressOf(written, 'https://x.invalid/');
  if (address === undefined) return [];
  const handle = handleOf(address);
  if (handle === undefined) return [pointOf('url', address, 'guess', evidence)];
  // The accounts under a signature are mostly the company's.
  const isTheirs =
    handle.startsWith('linkedin/') || isAddressOf(sender, handle.replace(/.*\//, ''));
  return isTheirs ? [pointOf('handle', handle, 'guess', evidence)] : [];
}

function isSame(one: DetectedPoint, other: DetectedPoint): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind !== 'phone') return one.value.toLowerCase() === other.value.toLowerCase();
  const [a = '', b = ''] = [one, other].map(({ value }) => digitsOf(value));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length >= TELLING && long.endsWith(short));
}

/** A number's digits without its extension and the zero that leads within a country. */
function digitsOf(number: string): string {
  return number.replace(/(?:x|ext).*|\(0\)|\D/gi, '').replace(/^0+/, '');
}
