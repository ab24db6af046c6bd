import { relatedContacts, survivorAt } from '../domain/joins.ts';
import { contactOfOwnPoint } from '../domain/key-of.ts';
import type { Named } from '../domain/named.ts';
import { foldedName } from '../domain/names.ts';
import type { Company } from '../domain/records/company.ts';
import type { Contact } from '../domain/records/contact.ts';
import type { Holding } from '../domain/records/holding.ts';
import type { RecordKind } from '../domain/records/kinds.ts';
import { allRecords, eachRecordEver } from './all-records.ts';
import { GoneContacts } from './gone-contacts.ts';
import { LedgerFollower, MOST_TAKEN } from './ledger-follower.ts';
import { matchingRows } from './matching-rows.ts';
import { companiesById, contactsById, holdingsOfContacts, joinsAround } from './people.ts';
import type { AlongsideDatabase } from './schema.ts';

/** One contact in the haystack: its texts in the form in which they are searched. */
export interface Straw {
  contact: string;
  name: string;
  companyName?: string;
  foldedName: string;
  /** Name, company and points in lower case, one a line. */
  text: string;
}

/** What straws are made of; of the joins those around the contacts suffice. */
interface Hay {
  contacts: readonly Contact[];
  companies: readonly Company[];
  holdings: readonly Holding[];
  joins: readonly Holding[];
}

/**
 * Every contact's searchable text, in memory: no text index lies on disk. Call `refresh` before reading; it takes
 * in only what the ledger says has changed.
 */
export class Haystack {
  readonly #db: AlongsideDatabase;
  readonly #now: () => number;
  readonly #straws = new Map<string, Straw>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #gone = new GoneContacts();
  readonly #ledger: LedgerFollower;

  constructor(db: AlongsideDatabase, now: () => number) {
    this.#db = db;
    this.#now = now;
    this.#ledger = new LedgerFollower(db, {
      readAll: () => this.#readAll(),
      takeIn: (changed) => this.#takeIn(changed),
      most: () => Math.max(MOST_TAKEN, this.#straws.size),
    });
  }

  /** Brings the haystack up to the ledger's newest change; calls wait for one another. */
  refresh(): Promise<void> {
    return this.#ledger.refresh();
  }

  /** All straws, in the order in which they came. */
  all(): Iterable<Straw> {
    return this.#straws.values();
  }

  /** The contacts whose name is this one, case and accents aside. */
  named(name: string): Straw[] {
    const ids = [...(this.#byName.get(foldedName(name)) ?? [])];
    return ids.map((id) => this.#straws.get(id)).filter((straw) => straw !== undefined);
  }

  /** The contacts of this name that were deleted, case and accents aside. */
  goneNamed(name: string): Named[] {
    return this.#gone.named(name);
  }

  async #takeIn(changed: (kind: RecordKind) => string[]): Promise<void> {
    const contacts = changed('contact');
    const stale = new Set([
      ...contacts,
      ...(await this.#joinedInto(contacts)),
      ...(await this.#holdersOf(changed('holding'))),
    ]);
    for (const company of changed('company'))
      for (const id of await this.#contactsOf(company)) stale.add(id);
    await this.#take([...stale]);
    await this.#gone.follow(this.#db, contacts);
  }

  async #readAll(): Promise<void> {
    const contacts: Contact[] = [];
    this.#gone.clear();
    await eachRecordEver(this.#db, 'contact', (contact) => {
      if (contact.deleted === true) this.#gone.add(contact);
      else contacts.push(contact);
    });
    const companies = await allRecords(this.#db, 'company');
    const holdings = await allRecords(this.#db, 'holding');
    const live = new Set(contacts.map((one) => one.id));
    const joins = holdings.filter((one) => one.join === true && live.has(one.contact ?? ''));
    this.#straws.clear();
    this.#byName.clear();
    this.#put({ contacts, companies, holdings, joins });
  }

  async #take(ids: readonly string[]): Promise<void> {
    const contacts = await contactsById(this.#db, ids);
    const companies = await companiesById(
      this.#db,
      contacts.flatMap((one) => one.company ?? []),
    );
    const holdings = await holdingsOfContacts(this.#db, ids);
    const joins = await joinsAround(this.#db, ids);
    for (const id of ids) this.#drop(id);
    this.#put({ contacts, companies, holdings, joins });
  }

  #put({ contacts, companies, holdings, joins }: Hay): void {
    const companyNames = new Map(companies.map((one) => [one.id, one.name]));
    const keys = keysByContact(holdings);
    const joined = new Set(joins.map((one) => contactOfOwnPoint(one.point)));
    for (const { id, name, company } of contacts) {
      // a joined contact is found through its survivor's id, under its own name
      const survivor = joined.has(id) ? survivorAt(id, joins, this.#now()) : id;
      const companyName = company === undefined ? undefined : companyNames.get(company);
      const points = (keys.get(id) ?? []).map((key) => key.slice(key.indexOf(':') + 1));
      const straw: Straw = {
        contact: survivor,
        name,
        ...(companyName === undefined ? {} : { companyName }),
        foldedName: foldedName(name),
        text: [foldedName(name), foldedName(companyName ?? ''), ...points].join('\n'),
      };
      this.#straws.set(id, straw);
      const same = this.#byName.get(straw.foldedName) ?? new Set();
      this.#byName.set(straw.foldedName, same.add(id));
    }
  }

  #drop(id: string): void {
    const straw = this.#straws.get(id);
    if (straw !== undefined) this.#byName.get(straw.foldedName)?.delete(id);
    this.#straws.delete(id);
  }

  #contactsOf(company: string): Promise<string[]> {
    return this.#db.rows('contact').where('company').equals(company).primaryKeys();
  }

  /** Who stands alone when these contacts go, and is found with them when they come back. */
  async #joinedInto(contacts: readonly string[]): Promise<string[]> {
    const held = await holdingsOfContacts(this.#db, contacts);
    const losers = held.flatMap(({ join, point }) =>
      join === true ? (contactOfOwnPoint(point) ?? []) : [],
    );
    return this.#related(losers);
  }

  async #holdersOf(holdings: readonly string[]): Promise<string[]> {
    const rows = await matchingRows(this.#db, 'holding', 'id', holdings);
    const holders: string[] = [];
    const joined: string[] = [];
    for (const { point, contact, join } of rows) {
      const loser = typeof point === 'string' ? contactOfOwnPoint(point) : undefined;
      const known = [contact, loser].filter((id) => typeof id === 'string');
      // a join changes the survivor of everybody further down its chain
      (join === true ? joined : holders).push(...known);
    }
    return [...holders, ...(await this.#related(joined))];
  }

  /** Everybody whom a chain of joins connects with these contacts, they among them. */
  async #related(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const joins = await joinsAround(this.#db, ids);
    return ids.flatMap((id) => relatedContacts(id, joins));
  }
}

function keysByContact(holdings: readonly Holding[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const { contact, point, join } of holdings) {
    if (contact === undefined || join === true) continue;
    keys.set(contact, [...(keys.get(contact) ?? []), point]);
  }
  return keys;
}
