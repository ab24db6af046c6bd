import { companiesAgree, hostOf, isHostOf } from './compare-companies.ts';
import { compareNames, type NamesAgree } from './compare-names.ts';
import { comparePoints, mailsAtOneHost, type PointsAgree } from './compare-points.ts';
import type { Identity } from './identity.ts';
import { fullestName, isSpelledFrom, localOf, numberIn } from './mail-names.ts';
import { inLatin } from './scripts.ts';
import { oneSpelling } from './spelling.ts';

/** Whether two contacts are one person, with the reasons in words; the same in either order. */
export type SamePerson =
  | { readonly kind: 'certain' | 'suggested'; readonly reasons: readonly string[] }
  | { readonly kind: 'different' };

type Agreement = 'same' | 'other' | 'unknown';

/** What was found out about two contacts. */
interface Found {
  readonly names: NamesAgree;
  readonly points: PointsAgree;
  readonly company: Agreement;
  readonly titles: Agreement;
  /** They have addresses at one company that cannot be one person’s. */
  readonly twoMailboxes: boolean;
  /** How many things both are known to have, and have differently: mails, numbers, titles, the mailbox of a namesake. */
  readonly differences: number;
}

const DIFFERENT: SamePerson = { kind: 'different' };

/**
 * Whether two contacts may be one person. Names alone never tell: something else has to agree, the more of it the less
 * of the names does. Certain is only who has an address of their own in common that is made of the one name of both,
 * and of whom nothing else differs.
 */
export function samePerson(one: Identity, other: Identity): SamePerson {
  const names = compareNames(fullestName(one), fullestName(other));
  if (names === undefined) return DIFFERENT;
  const points = comparePoints(one, other);
  const titles = titlesOf(one, other);
  const found = {
    names,
    points,
    company: companyOf(one, other),
    twoMailboxes: haveTwoMailboxes(one, other, points),
    differences: differencesOf(one, other, points, titles),
    titles,
  };
  if (!isSuggested(found)) return DIFFERENT;
  return { kind: isCertain(found) ? 'certain' : 'suggested', reasons: reasonsOf(found) };
}

function isSuggested({
  names,
  points,
  company,
  titles,
  twoMailboxes,
  differences,
}: Found): boolean {
  const { address, number, near, shared } = points;
  if (address !== undefined) return true;
  if (names.marksDiffer || twoMailboxes) return false;
  const own = number !== undefined || near !== undefined;
  const sameWork = titles === 'same' && company === 'unknown' && names.likeness !== 'initial';
  const together = company === 'same' || shared !== undefined || sameWork;
  switch (names.likeness) {
    case 'whole':
    case 'close':
      return (own || together) && differences < 2;
    case 'initial':
      return (own && differences < 2) || (together && differences === 0);
    case 'part':
      // colleagues of one first name have the number of their company in common
      return number !== undefined && company !== 'same';
    case 'first':
      return false;
  }
}

function isCertain({ names, points, company, differences }: Found): boolean {
  const named = points.address?.named === true;
  const whole = names.likeness === 'whole' && !names.marksDiffer;
  return named && whole && differences === 0 && company !== 'other';
}

function reasonsOf({ names, points, company, titles }: Found): string[] {
  const { address, number, near, shared } = points;
  const told = [address?.reason, number, near, names.reason];
  if (company === 'same') told.push('same company');
  if (titles === 'same') told.push('same title');
  return [...told, shared].filter((reason) => reason !== undefined);
}

/** Whether they belong to one company, by its name or by an address that is named like it. */
function companyOf(one: Identity, other: Identity): Agreement {
  if (worksAt(one, other.company) || worksAt(other, one.company)) return 'same';
  return one.company === undefined || other.company === undefined ? 'unknown' : 'other';
}

function worksAt({ company, points }: Identity, other: string | undefined): boolean {
  if (other === undefined) return false;
  if (company !== undefined && companiesAgree(company, other)) return true;
  return points.some(({ key }) => isHostOf(hostOf(key) ?? '', other));
}

/** A company gives one address a person: two there are two people’s unless both are made of both names. */
function haveTwoMailboxes(one: Identity, other: Identity, { near }: PointsAgree): boolean {
  return mailsAtOneHost(one, other).some(([a, b]) => {
    if (numberIn(a) !== numberIn(b)) return true;
    const fits = isSpelledFrom(a, other.name) && isSpelledFrom(b, one.name);
    return !fits && near === undefined;
  });
}

function differencesOf(
  one: Identity,
  other: Identity,
  points: PointsAgree,
  titles: Agreement,
): number {
  const { mailsDiffer, numbersDiffer } = points;
  const namesake = isNamesake(one, other) || isNamesake(other, one);
  return [mailsDiffer, numbersDiffer, titles === 'other', namesake].filter(Boolean).length;
}

function titlesOf(one: Identity, other: Identity): Agreement {
  const [a, b] = [one, other].map(({ title = '' }) => oneSpelling(inLatin(title)));
  if (a === '' || b === '') return 'unknown';
  return a === b ? 'same' : 'other';
}

/** Whether somebody has a numbered mailbox at a company: it gives numbers where the name is somebody else’s already. */
function isNamesake(one: Identity, other: Identity): boolean {
  return one.points.some(({ key }) => {
    const companies = [one.company, other.company].filter((company) => company !== undefined);
    const atCompany = companies.some((company) => isHostOf(hostOf(key) ?? '', company));
    const theirs = other.points.some((point) => point.key === key);
    return atCompany && !theirs && numberIn(localOf(key) ?? '') !== '';
  });
}
