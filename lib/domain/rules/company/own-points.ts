import { hostOf } from '../same-person/compare-companies.ts';
import { isRoleMailbox, localOf } from '../same-person/mail-names.ts';
import { companyHostsOf } from './mail-domain.ts';

/** A point that a contact of a company holds now. */
export interface HeldHere {
  readonly key: string;
  readonly contact: string;
}

/** From so many contacts on, what they have in common looks like their company's. */
const SEVERAL = 2;

/**
 * What looks like a company's own among the addresses of its contacts, each with the contacts by whom: a mailbox named
 * for a task, an address or number that several of them hold, and the domain from which most of them write. It only
 * proposes; `own` are the keys that are known to be the company's.
 */
export function seeminglyOwn(
  held: readonly HeldHere[],
  own: ReadonlySet<string>,
): Map<string, string[]> {
  const found = holdersByKey(held);
  for (const [key, holders] of found) {
    const [isMail, isNumber] = [key.startsWith('email:'), key.startsWith('phone:')];
    const shared = holders.length >= SEVERAL && (isMail || isNumber);
    if (own.has(key) || !(shared || isOfATask(key))) found.delete(key);
  }
  // one domain is enough to tell who writes from it
  if ([...own].some((key) => key.startsWith('url:'))) return found;
  const [domain] = mostlyFrom(held);
  if (domain !== undefined) found.set(`url:${domain[0]}`, domain[1]);
  return found;
}

function isOfATask(key: string): boolean {
  const [local, host] = [localOf(key), hostOf(key)];
  if (local === undefined || host === undefined) return false;
  return isRoleMailbox(local) && companyHostsOf(host).length > 0;
}

function mostlyFrom(held: readonly HeldHere[]): [string, string[]][] {
  const from = held.flatMap(({ key, contact }) => {
    const host = hostOf(key);
    return host === undefined ? [] : { key: host, contact };
  });
  const writers = new Set(from.map(({ contact }) => contact)).size;
  return [...holdersByKey(from)].filter(
    ([host, holders]) =>
      holders.length >= SEVERAL && holders.length * 2 > writers && companyHostsOf(host).length > 0,
  );
}

function holdersByKey(held: readonly HeldHere[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const { key, contact } of held) {
    const before = holders.get(key) ?? [];
    if (!before.includes(contact)) holders.set(key, [...before, contact]);
  }
  return holders;
}
