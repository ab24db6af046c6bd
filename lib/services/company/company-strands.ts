import type { Holding } from '../../domain/records/holding.ts';
import {
  type CompanyNow,
  companyNow,
  holdingsOfCompany,
  type Members,
  membersOf,
} from '../../store/companies.ts';
import { type Strand, strandsOf } from '../../store/history.ts';
import type { StoredRow } from '../../store/schema.ts';
import type { Store } from '../../store/store.ts';

/** A company with everybody and everything that is its. */
export interface CompanyCircle extends CompanyNow, Members {
  /** What it holds as its own, or did. */
  own: Holding[];
}

/** Reads a company with its contacts and its own addresses; undefined where it is not there. */
export async function companyCircle(store: Store, id: string): Promise<CompanyCircle | undefined> {
  const found = await companyNow(store.db, id);
  if (found === undefined) return undefined;
  const [members, own] = await Promise.all([
    membersOf(store.db, found.ids, store.now()),
    holdingsOfCompany(store.db, found.ids),
  ]);
  return { ...found, ...members, own };
}

/** A strand of a company's history, with the contact whose it is; without one it is the company's own. */
export interface CompanyStrand {
  strand: Strand;
  contact?: string;
}

/** The strands under which the history of a company lies: those of its contacts, then those of its own addresses. */
export function strandsOfCompany(
  { contacts, holdings, own }: CompanyCircle,
  now: number,
): CompanyStrand[] {
  const theirs = contacts.flatMap(({ id }) =>
    strandsOf(id, holdings, now).map((strand) => ({ strand, contact: id })),
  );
  const ofOwn = own.map(({ point, from = -Infinity, until = Infinity }) => ({
    strand: { point, from, until, belongs: (row: StoredRow) => row['deleted'] !== true },
  }));
  return [...theirs, ...ofOwn];
}
