import type { ContactAbout } from '../domain/contact-about.ts';
import type { Holding } from '../domain/records/holding.ts';
import { KNOWN_KINDS, type KnownKind, type ListedRecords } from '../domain/records/kinds.ts';
import { usualDaysOf } from '../domain/rules/customer/deal-pace.ts';
import { someRecords } from '../store/all-records.ts';
import { allKnownAbout, type Known } from '../store/known.ts';
import { holdingsAround } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { aboutContact } from './about-contact.ts';
import { type ContactSigns, contactSigns } from './lead-signs.ts';
import { listedRecords } from './lists.ts';
import { type RelationView, relationsOf } from './relations.ts';

/** What is known of a contact, a list for each kind, in no order. */
export type KnownRecords = Known<KnownKind>;

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

/** What is known of a contact while it is read, and all holdings around them: read once for several questions. */
export interface KnownReading {
  readonly holdings: readonly Holding[];
  readonly known: Promise<KnownRecords>;
}

/** Begins to read everything that is known of a contact beside who they are, joins computed in. */
export async function readKnown({ db, now }: Store, contact: string): Promise<KnownReading> {
  const holdings = await holdingsAround(db, [contact]);
  return { holdings, known: allKnownAbout(db, KNOWN_KINDS, contact, holdings, now()) };
}

/** Everything that is known of a contact beside who they are, joins computed in. */
export async function knownRecords(store: Store, contact: string): Promise<KnownRecords> {
  return (await readKnown(store, contact)).known;
}

/** The same with what belongs to nobody, and what all deals tell of those that are open. */
export async function knownAround(
  store: Store,
  contact: string,
  reading = readKnown(store, contact),
  listed = listedRecords(store),
): Promise<KnownAround> {
  const { holdings, known: records } = await reading;
  const [read, about, relations, lists] = await Promise.all([
    records,
    aboutContact(store, contact, holdings),
    relationsOf(store, contact, holdings),
    listed,
  ]);
  const known = { ...read, relation: relations.map(({ relation }) => relation) };
  const isOpen = known.deal.some(({ closed }) => closed === undefined);
  const deals = isOpen ? await someRecords(store.db, 'deal', DEALS_READ) : [];
  const signs = known.lead.length > 0 ? { signs: await contactSigns(store, contact) } : {};
  return { known, about, contact, relations, lists, usualDays: usualDaysOf(deals), ...signs };
}
