import { hostOf } from './compare-companies.ts';
import type { HeldPoint, Identity } from './identity.ts';
import { isFamilyMailbox, isRoleMailbox, isSpelledFrom, localOf, numberIn } from './mail-names.ts';
import { isOneSlip } from './spelling.ts';

/** What the points of two contacts say, each as a reason in words, the same in either order. */
export interface PointsAgree {
  /** An address of a person's own that both have, and whether it is spelled from both names. */
  readonly address?: { readonly reason: string; readonly named: boolean };
  /** A number that both have as their own. */
  readonly number?: string;
  /** Two addresses that are nearly one. */
  readonly near?: string;
  /** An address or number of several people that both have. */
  readonly shared?: string;
  /** Both have e-mail addresses of their own, and each one that the other lacks. */
  readonly mailsDiffer: boolean;
  readonly numbersDiffer: boolean;
}

/** A number without its country is the same as with it where so many digits at its end agree. */
const TELLING = 8;
/** Shorter names of mailboxes are other ones when a letter differs. */
const SHORTEST_SLIP = 6;

/** What the points of two contacts say of whether they are one. */
export function comparePoints(one: Identity, other: Identity): PointsAgree {
  const both = one.points.toSorted(byKey).flatMap((point) => {
    const same = other.points.find((another) => another.key === point.key);
    return same === undefined ? [] : [{ key: point.key, own: isOwn(point) && isOwn(same) }];
  });
  const address = both.find(({ key, own }) => own && /^(email|handle):/.test(key));
  const number =
    both.find(({ key, own }) => own && key.startsWith('phone:'))?.key ?? endsAlike(one, other);
  const shared = both.find((point) => point.key !== address?.key && point.key !== number);
  const near = address === undefined ? nearMails(one, other) : undefined;
  return {
    ...(address === undefined ? {} : { address: addressOf(address.key, one, other) }),
    ...(number === undefined ? {} : { number: `same number ${shown(number)}` }),
    ...(near === undefined ? {} : { near }),
    ...(shared === undefined ? {} : { shared: `both use ${shown(shared.key)}` }),
    mailsDiffer: differ(one, other, 'email:', near !== undefined),
    numbersDiffer: number === undefined && differ(one, other, 'phone:', false),
  };
}

/** What stands before the @ of each two addresses at one host that two contacts have as their own and that differ. */
export function mailsAtOneHost(one: Identity, other: Identity): (readonly [string, string])[] {
  return ownOf(one, 'email:').flatMap(({ key }) =>
    ownOf(other, 'email:').flatMap((another) => {
      const [a, b] = [localOf(key) ?? '', localOf(another.key) ?? ''];
      return hostOf(key) === hostOf(another.key) && a !== b ? [[a, b] as const] : [];
    }),
  );
}

const byKey = (one: HeldPoint, other: HeldPoint) => (one.key < other.key ? -1 : 1);

function addressOf(key: string, one: Identity, other: Identity) {
  const local = localOf(key);
  const named =
    local === undefined ||
    [one, other].every(({ name }) => isSpelledFrom(local, name) && !isFamilyMailbox(local, name));
  return { reason: `same address ${shown(key)}`, named };
}

/** Whether a point is a person's own: not marked otherwise, and no mailbox of a task. */
function isOwn({ key, held }: HeldPoint): boolean {
  const local = localOf(key);
  return held === 'personal' && (local === undefined || !isRoleMailbox(local));
}

function ownOf({ points }: Identity, kind: string): HeldPoint[] {
  return points.filter((point) => point.key.startsWith(kind) && isOwn(point));
}

function differ(one: Identity, other: Identity, kind: string, near: boolean): boolean {
  const [a, b] = [ownOf(one, kind), ownOf(other, kind)];
  const lacking = (these: HeldPoint[], those: HeldPoint[]) =>
    these.some((point) => !those.some((another) => another.key === point.key));
  return !near && lacking(a, b) && lacking(b, a);
}

function endsAlike(one: Identity, other: Identity): string | undefined {
  const [a = [], b = []] = [one, other].map((who) => ownOf(who, 'phone:').map(({ key }) => key));
  return [...a, ...b]
    .filter((key) =>
      [...a, ...b].some(
        (another) => a.includes(key) !== a.includes(another) && isSameNumber(key, another),
      ),
    )
    .toSorted()[0];
}

function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [one, other].map((key) => key.slice('phone:'.length));
  if (a === undefined || b === undefined || a.startsWith('+') === b.startsWith('+')) return false;
  const [full, local] = a.startsWith('+') ? [a, b] : [b, a];
  const digits = local.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= TELLING && full.endsWith(digits);
}

/** Two addresses of a person's own that differ in dots, in what follows a plus, or by one letter. */
function nearMails(one: Identity, other: Identity): string | undefined {
  const mails = ownOf(other, 'email:');
  return ownOf(one, 'email:')
    .flatMap(({ key }) => mails.flatMap((another) => nearness(key, another.key) ?? []))
    .toSorted()[0];
}

function nearness(one: string, other: string): string | undefined {
  const [a, b] = [localOf(one) ?? '', localOf(other) ?? ''];
  if (numberIn(a) !== numberIn(b)) return undefined;
  if (a === b && isUncommon(a)) return `both are ${a}@ elsewhere`;
  if (hostOf(one) !== hostOf(other)) return undefined;
  if (bare(a) === bare(b)) return 'addresses agree but for dots';
  const slip = Math.min(a.length, b.length) >= SHORTEST_SLIP && isOneSlip(a, b);
  return slip ? 'addresses agree but for one letter' : undefined;
}

const bare = (local: string) => local.replace(/[._-]/g, '');
/** Digits behind letters are chosen to be nobody else’s. */
const isUncommon = (local: string) => /[a-z]{3}/.test(local) && numberIn(local).length > 1;

function shown(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
