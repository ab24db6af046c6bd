import type { ClippedProfile } from '../../domain/clip.ts';
import type { ContactAbout } from '../../domain/contact-about.ts';
import { CAPS, type DetectedPoint } from '../../domain/detection.ts';
import { keyOf } from '../../domain/key-of.ts';
import { namesAgree } from '../../domain/names-agree.ts';
import type { ContactProposal, ContactView } from '../views.ts';

/** Whether a profile is this contact's: by an address of theirs, or by a name that can be theirs. */
export function isProfileOf(contact: ContactView, { person }: ClippedProfile): boolean {
  const held = new Set(contact.points.map((one) => one.key));
  if (person.points.some(({ kind, value }) => held.has(keyOf(kind, value)))) return true;
  return person.name !== undefined && namesAgree(person.name, contact.name);
}

/** What a contact's profile states for the fields that are empty; nothing is ticked: a page only ever proposes. */
export function proposalsFor(
  contact: ContactView,
  { postal }: ContactAbout,
  { person, place }: ClippedProfile,
  host: string,
): ContactProposal[] {
  const { title, company, points, evidence } = person;
  const site = points.find(({ kind, value }) => kind === 'url' && !isOfHandle(value, points));
  const hasSite = contact.points.some(({ kind }) => kind === 'url');
  const found = [
    ['title', contact.title === undefined ? title : undefined],
    ['company', contact.companyName === undefined ? company : undefined],
    ['website', hasSite ? undefined : site?.value],
    ['postal', postal === undefined ? place : undefined],
  ] as const;
  const where = `${evidence} on ${host}`.slice(0, CAPS.evidence);
  return found.flatMap(([field, value]) =>
    value === undefined || value === '' ? [] : { field, value, evidence: where, ticked: false },
  );
}

/** Whether an address is that of a handle's profile: `github/ana` is `https://github.com/ana`. */
function isOfHandle(address: string, points: readonly DetectedPoint[]): boolean {
  const path = address.toLowerCase().replace(/\/$/, '');
  return points.some(({ kind, value }) => {
    const [network = '', id = ''] = value.split('/');
    return kind === 'handle' && path.includes(network) && path.endsWith(`/${id}`);
  });
}
