import { keyOf } from '../../../lib/domain/key-of.ts';
import type { Company } from '../../../lib/domain/records/company.ts';
import type { Contact } from '../../../lib/domain/records/contact.ts';
import type { Holding } from '../../../lib/domain/records/holding.ts';
import type { Point } from '../../../lib/domain/records/point.ts';
import { nextStamp } from '../../../lib/domain/stamp.ts';
import { COMPANIES, companyName, inventedPerson } from './invented-people.ts';

/** The first moment of the invented histories, in milliseconds since 1970. */
export const BEGINNING = Date.UTC(2023, 0, 9, 9);

const STAMP = nextStamp(undefined, BEGINNING, 'bench');

/** What the ledger would have kept beside the fields of a record that was written once. */
export function writtenOnce<T extends object>(id: string, fields: T) {
  const stamps = Object.fromEntries(Object.keys(fields).map((field) => [field, STAMP]));
  return { id, version: 1, stamps, ...fields };
}

/** The companies that the contacts belong to. */
export function companyRows(): Company[] {
  return Array.from({ length: COMPANIES }, (_, n) =>
    writtenOnce(`co-${n}`, { name: companyName(n) }),
  );
}

/** A contact of that number with an e-mail address, every third with a chat address too. */
export function contactRows(n: number): { contact: Contact; points: Point[]; holdings: Holding[] } {
  const { id, name, company, email, handle } = inventedPerson(n);
  const addresses = [
    { kind: 'email' as const, value: email },
    ...(n % 3 === 0 ? [{ kind: 'handle' as const, value: handle }] : []),
  ];
  return {
    contact: writtenOnce(id, { name, title: 'Buyer', company: `co-${company}` }),
    points: addresses.map((one) => writtenOnce(keyOf(one.kind, one.value), one)),
    holdings: addresses.map(({ kind, value }) => {
      const held = { point: keyOf(kind, value), contact: id, kind: 'personal' as const };
      return writtenOnce(`h-${kind}-${n}`, held);
    }),
  };
}

const JOIN_EVERY = 100;

/** The contacts into which the one after them was joined. */
export function survivors(contacts: number): number[] {
  return Array.from({ length: contacts }, (_, n) => n).filter((n) => n > 0 && n % JOIN_EVERY === 0);
}

/** Whether a contact takes part in one of those joins. */
export function isJoined(n: number): boolean {
  return n % JOIN_EVERY <= 1;
}

/** The holding by which the second contact was joined into the first. */
export function joinRow(survivor: number, loser: number): Holding {
  return writtenOnce(`h-join-${loser}`, {
    point: `contact:c-${loser}`,
    contact: `c-${survivor}`,
    kind: 'personal' as const,
    from: BEGINNING,
    join: true,
  });
}
