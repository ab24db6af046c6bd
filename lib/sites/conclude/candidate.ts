import {
  CAPS,
  type DetectedPerson,
  type DetectedPoint,
  type DetectedRole,
  type PointKind,
} from '../../domain/detection.ts';
import { emailOf } from '../read/address.ts';
import { handleOf } from '../read/handle.ts';
import { folded, nameOf } from '../read/name.ts';
import { isOwn } from '../read/own.ts';
import { phoneOf } from '../read/phone.ts';
import { aliasOf, pointOf } from '../read/points.ts';
import { namesPage, webAddressOf } from '../read/web-address.ts';

/** Where a page was read, whose it is, and what its relative addresses are relative to. */
interface Surroundings {
  url: URL;
  own: readonly string[];
  base: string;
  framed: boolean;
}

/** Somebody whom a page names, everything as it was written. */
export interface Candidate {
  name: string;
  role: DetectedRole;
  /** The place it was read from, for the eyes. */
  evidence: string;
  /** E-mail addresses and phone numbers, told apart by their form. */
  addresses?: readonly string[];
  /** Web addresses, perhaps relative. */
  urls?: readonly string[];
  title?: string | undefined;
  company?: string | undefined;
  organisation?: boolean;
}

/**
 * The people that candidates are, each once: without the user and colleagues and without what is no name of anybody.
 * One of whom the page's own address is given is certain, and a namesake with another page of the site is left out.
 */
export function peopleOf(
  candidates: readonly Candidate[],
  surroundings: Surroundings,
): DetectedPerson[] {
  const people = candidates.slice(0, 2 * CAPS.people).flatMap((one) => personOf(one, surroundings));
  const here = people.filter(({ confidence }) => confidence === 'certain');
  // the root of the site is everybody's
  const site = `${surroundings.url.origin}/`;
  const isNamesake = ({ confidence, name, points }: DetectedPerson) =>
    confidence !== 'certain' &&
    here.some((one) => one.name === name) &&
    points.some(({ value }) => value !== site && value.startsWith(site));
  return merged(people.filter((one) => !isNamesake(one)));
}

function personOf(
  candidate: Candidate,
  { url, own, base, framed }: Surroundings,
): DetectedPerson[] {
  const { role, evidence, addresses = [], urls = [], title, company, organisation } = candidate;
  const name = nameOf(candidate.name);
  const isName = /\p{L}/u.test(name) && name.length <= 80 && !/@|https?:/i.test(name);
  const at = (kind: PointKind, value: string | undefined) =>
    value ? [pointOf(kind, value, 'likely', evidence)] : [];
  const found = [
    ...addresses.flatMap((one) => {
      const email = emailOf(one.replace(/^mailto:/i, ''));
      return email ? at('email', email) : at('phone', phoneOf(one));
    }),
    ...urls.flatMap((one) => {
      const address = webAddressOf(one, base);
      return [...at('handle', address && handleOf(address)), ...at('url', address)];
    }),
  ];
  const isOurs = found.some(({ kind, value }) => kind === 'email' && isOwn(value, own));
  if (isOurs || !(isName || found.some(({ kind }) => kind === 'email'))) return [];
  const here = !framed && urls.some((one) => namesPage(one, base, url));
  const confidence = here ? 'certain' : 'likely';
  const points = found.map((point) => ({ ...point, confidence }) as const);
  return [
    {
      ...(isName ? { name } : {}),
      ...(title ? { title: nameOf(title) } : {}),
      ...(company ? { company: nameOf(company) } : {}),
      ...(organisation ? { organisation } : {}),
      points: points.length > 0 ? points : [aliasOf('generic', url.host, name, evidence)],
      role,
      evidence,
      confidence,
    },
  ];
}

/** The same people once: who has the same name is one, with the points of all and the first one's place. */
export function merged(people: readonly DetectedPerson[]): DetectedPerson[] {
  const byName = new Map<string, DetectedPerson>();
  for (const person of people) {
    const key = folded(person.name ?? '') || (person.points[0]?.value ?? '');
    const known = byName.get(key);
    byName.set(key, {
      ...person,
      ...known,
      points: unique([...(known?.points ?? []), ...person.points]),
    });
  }
  return [...byName.values()];
}

/** Each point once; an alias only where there is no address. */
export function unique(points: readonly DetectedPoint[]): DetectedPoint[] {
  const each = points.filter(
    ({ value }, at) => points.findIndex((one) => one.value === value) === at,
  );
  const addresses = each.filter(({ kind }) => kind !== 'alias');
  return addresses.length > 0 ? addresses.slice(0, CAPS.points) : each;
}
