import { CAPS, type DetectedPerson, type DetectedRole } from '../../domain/detection.ts';
import { aliasOf, pointOf } from '../read/points.ts';
import type { Mailbox } from './mailbox.ts';

/** Whose mail is read: the adapter's id, and the account that names without an address belong to. */
export interface Account {
  site: string;
  account: string;
}

/** How somebody is seen in a mail: as what, where, and whether nobody else could be meant. */
export interface Part {
  role: DetectedRole;
  evidence: string;
  sole: boolean;
}

/**
 * The person of a mailbox: an address where there is one, else the name on this account only. Where places differ the
 * person is a guess, however likely the address.
 */
export function personOf(
  { name, email, sure }: Mailbox,
  { role, evidence, sole }: Part,
  { site, account }: Account,
): DetectedPerson {
  const confidence = sole && sure && email ? 'certain' : 'likely';
  const point = email
    ? pointOf('email', email, confidence, evidence)
    : aliasOf(site, account, name, evidence);
  return {
    ...(name && { name }),
    points: [point],
    role,
    evidence,
    confidence: sure === null ? 'guess' : confidence,
  };
}

/** Everybody once, the first as they came. */
export function unique(people: readonly DetectedPerson[]): DetectedPerson[] {
  const keys = people.map(keyOf);
  return people.filter((one, at) => keys.indexOf(keyOf(one)) === at).slice(0, CAPS.people);
}

/** The first address of a person for comparing. */
export function keyOf({ points: [point] }: DetectedPerson): string {
  return point?.value.toLowerCase() ?? '';
}
