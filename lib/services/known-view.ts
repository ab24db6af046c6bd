import type { ContactAbout } from '../domain/contact-about.ts';
import type { Holding } from '../domain/records/holding.ts';
import {
  KNOWN_KINDS,
  type KnownKind,
  type ListedRecords,
  type Records,
} from '../domain/records/kinds.ts';
import { usualDaysOf } from '../domain/rules/customer/deal-pace.ts';
import { someRecords } from '../store/all-records.ts';
import { knownAbout } from '../store/known.ts';
import { holdingsAround } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { aboutContact } from './about-contact.ts';
import { type ContactSigns, contactSigns } from './lead-signs.ts';
import { listedRecords } from './lists.ts';
import { type RelationView, relationsOf } from './relations.ts';

/** What is known of a contact, a list for each kind, in no order. */
export type KnownRecords = { [K in KnownKind]: Records[K][] };

/** What is known of a contact, with whatever it is told in the light of. */
export interface KnownAround {
  readonly known: KnownRecords;
  readonly about: ContactAbout;
  /** The contact of whom all of this is known. */
  readonly contact: string;
  /** Their relations, those among them that were written down of others. */
  readonly relations: readonly RelationView[];
  readonly lists: ListedRecords;
  /** The days that deals usually stay in a stage, by their pipeline; read where the contact has an open deal. */
  readonly usualDays: ReadonlyMap<string, number>;
  /** What tells how promising a lead is; read where there is one. */
  readonly signs?: ContactSigns;
}

/** The pace of a pipeline is told by so many deals at most. */
const DEALS_READ = 500;

/** Everything that is known of a contact beside who they are, joins computed in. */
export async function knownRecords(store: Store, contact: string): Promise<KnownRecords> {
  return recordsWithin(store, contact, await holdingsAround(store.db, [contact]));
}

async function recordsWithin(
  store: Store,
  contact: string,
  holdings: readonly Holding[],
): Promise<KnownRecords> {
  const now = store.now();
  const lists = KNOWN_KINDS.map(
    async (kind) => [kind, await knownAbout(store.db, kind, contact, holdings, now)] as const,
  );
  // what is made from entries has forgotten which kind has which records
  return Object.fromEntries(await Promise.all(lists)) as KnownRecords;
}

/** The same with what belongs to nobody, and what all deals tell of those that are open. */
export async function knownAround(store: Store, contact: string): Promise<KnownAround> {
  const holdings = await holdingsAround(store.db, [contact]);
  const [records, about, relations, lists] = await Promise.all([
    recordsWithin(store, contact, holdings),
    aboutContact(store, contact, holdings),
    relationsOf(store, contact, holdings),
    listedRecords(store),
  ]);
  const known = { ...records, relation: relations.map(({ relation }) => relation) };
  const isOpen = known.deal.some(({ closed }) => closed === undefined);
  const deals = isOpen ? await someRecords(store.db, 'deal', DEALS_READ) : [];
  const signs = known.lead.length > 0 ? { signs: await contactSigns(store, contact) } : {};
  return { known, about, contact, relations, lists, usualDays: usualDaysOf(deals), ...signs };
}
