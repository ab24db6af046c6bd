import type { ContactAbout } from '../../domain/contact-about.ts';
import { shortHashOf } from '../../domain/hash.ts';
import { foldedName } from '../../domain/names.ts';
import { firstNamesAgree, namesAgree } from '../../domain/names-agree.ts';
import type { Steps } from '../../formats/contacts/read-contact.ts';
import { type FilledFields, fillingOf, saidBy } from './filling.ts';
import type { ImportPoint, ImportRow, Outcome, SharedPoint } from './import-views.ts';
import { KeyUsers } from './key-users.ts';
import type { TidyContact } from './tidy-contacts.ts';

const IN_A_STEP = 100;
const NOTHING_KNOWN: FilledFields = new Map();
const NOTHING = 'There is neither a name nor an address in it.';

/** Who in the store holds an address, or has the name of somebody without one. */
export interface KnownHolder {
  contact: string;
  name: string;
}

/**
 * What the store knows of a file: holders by the key of an address, contacts by the id of somebody without one, and by
 * their own id what is known of those of whom the file says something.
 */
export interface KnownOfFile {
  holders: ReadonlyMap<string, readonly KnownHolder[]>;
  nameless: ReadonlyMap<string, KnownHolder>;
  fields: ReadonlyMap<string, FilledFields>;
}

/** The id of a contact without any address: from the name and company, so that the same file makes one. */
export function idOfNameOnly({ name, company }: Pick<TidyContact, 'name' | 'company'>): string {
  return `c-${shortHashOf('contact', foldedName(name), foldedName(company))}`;
}

/**
 * What becomes of everybody in a file. One person by an address and a name that can be the same; an address under
 * names that can't be one person's is shared, by those of the file and of the store alike.
 */
export function* planImport(
  contacts: readonly TidyContact[],
  known: KnownOfFile,
): Steps<{ rows: ImportRow[]; shared: SharedPoint[] }> {
  const plan = new Plan(known);
  for (const [index, contact] of contacts.entries()) {
    plan.add(contact);
    if (index % IN_A_STEP === 0) yield index / contacts.length;
  }
  return { rows: plan.rows, shared: plan.shared() };
}

class Plan {
  readonly rows: ImportRow[] = [];
  readonly #known: KnownOfFile;
  readonly #users = new Map<string, KeyUsers>();
  readonly #nameOnly = new Map<string, ImportRow>();
  readonly #firstOf = new Map<string, ImportRow>();
  readonly #shared = new Map<string, string>();

  constructor(known: KnownOfFile) {
    this.#known = known;
  }

  add({ own, refused, ...contact }: TidyContact): void {
    const outcome = this.#asSaid(own, refused) ?? this.#outcomeOf(contact);
    const name = contact.name || (contact.points[0]?.value ?? '');
    const row: ImportRow = { ...contact, name, outcome };
    this.rows.push(row);
    this.#fill(row);
    if (outcome.kind === 'new' || outcome.kind === 'known') this.#take(row, row.points);
  }

  shared(): SharedPoint[] {
    return [...this.#shared].map(([key, value]) => {
      return { key, value, names: this.#users.get(key)?.names() ?? [] };
    });
  }

  #asSaid(own: string | undefined, refused: string | undefined): Outcome | undefined {
    if (own !== undefined) return { kind: 'own', by: own };
    return refused === undefined ? undefined : { kind: 'refused', why: refused };
  }

  #outcomeOf(contact: TidyContact): Outcome {
    const { name, points } = contact;
    if (points.length === 0) return this.#outcomeByName(contact);
    const above = this.#duplicate(contact);
    if (above !== undefined) return above;
    const theirs = points.flatMap((point) =>
      this.#holders(point)
        .filter((one) => isSame(point, name, one.name))
        .map((holder) => ({ holder, by: point.value })),
    );
    const [first] = theirs;
    if (first === undefined) return { kind: 'new' };
    const names = new Map(theirs.map(({ holder }) => [holder.contact, holder.name]));
    if (names.size > 1) return { kind: 'unsure', names: [...names.values()] };
    const { holder, by } = first;
    const lacks = points.filter((one) => !this.#holders(one).some((held) => isOne(held, holder)));
    return { kind: 'known', ...holder, by, missing: lacks.length, fills: [], differs: [] };
  }

  #outcomeByName(contact: TidyContact): Outcome {
    const by = contact.name;
    if (by === '') return { kind: 'unreadable', reason: NOTHING };
    const id = idOfNameOnly(contact);
    const above = this.#nameOnly.get(id);
    if (above !== undefined) return { kind: 'duplicate', line: above.line, by };
    const known = this.#known.nameless.get(id);
    if (known === undefined) return { kind: 'new' };
    return { kind: 'known', ...known, by, missing: 0, fills: [], differs: [] };
  }

  /** Whoever is the same further up in the file gets what is new here. */
  #duplicate(contact: TidyContact): Outcome | undefined {
    for (const point of contact.points) {
      const users = this.#users.get(point.key);
      const row = users?.find(contact.name, (name) => isSame(point, contact.name, name));
      if (row === undefined) continue;
      const more = contact.points.filter(({ key }) => row.points.every((one) => one.key !== key));
      row.points.push(...more);
      this.#fillUp(row, contact);
      if (row.outcome.kind === 'known') row.outcome.missing += more.length;
      this.#take(row, more);
      return { kind: 'duplicate', line: row.line, by: point.value };
    }
    return undefined;
  }

  /** Tells what a known contact gets, each in one line of the file: what is written once is taken back as one. */
  #fill(row: ImportRow): void {
    const { outcome } = row;
    if (outcome.kind !== 'known') return;
    const first = this.#firstOf.get(outcome.contact);
    if (first === undefined) {
      this.#firstOf.set(outcome.contact, row);
      Object.assign(outcome, fillingOf(saidBy(row), this.#fieldsOf(outcome.contact)));
      return;
    }
    const known = new Map([...saidBy(first), ...this.#fieldsOf(outcome.contact)]);
    outcome.differs = fillingOf(saidBy(row), known).differs;
    this.#fillUp(first, row);
  }

  /** What somebody’s first line leaves empty is filled by another one. */
  #fillUp(row: ImportRow, more: Pick<ImportRow, 'title' | 'company' | 'about'>): void {
    row.title ||= more.title;
    row.company ||= more.company;
    if (more.about !== undefined) row.about = filledUp(row.about, more.about);
    const { outcome } = row;
    if (outcome.kind === 'known')
      Object.assign(outcome, fillingOf(saidBy(row), this.#fieldsOf(outcome.contact)));
  }

  #fieldsOf(contact: string): FilledFields {
    return this.#known.fields.get(contact) ?? NOTHING_KNOWN;
  }

  #take(row: ImportRow, points: readonly ImportPoint[]): void {
    if (row.points.length === 0) this.#nameOnly.set(idOfNameOnly(row), row);
    for (const point of points) {
      const users = this.#users.get(point.key) ?? new KeyUsers();
      this.#users.set(point.key, users);
      const others = this.#holders(point).filter((one) => !isRow(row, one));
      for (const { name } of others) users.named(name);
      if (users.add(row) || others.length > 0) this.#shared.set(point.key, point.value);
    }
  }

  #holders({ key }: ImportPoint): readonly KnownHolder[] {
    return this.#known.holders.get(key) ?? [];
  }
}

/** What is known of somebody, what is empty filled by more. */
function filledUp(about: ContactAbout = {}, more: ContactAbout): ContactAbout {
  const known = Object.entries(about).filter(([, value]) => value !== undefined);
  const values = more.values && { values: { ...more.values, ...about.values } };
  return { ...more, ...Object.fromEntries(known), ...values };
}

function isOne(one: KnownHolder, other: KnownHolder): boolean {
  return one.contact === other.contact;
}

function isRow({ outcome }: ImportRow, { contact }: KnownHolder): boolean {
  return outcome.kind === 'known' && outcome.contact === contact;
}

/** Colleagues share telephones and pages: there the whole name has to agree, in a mail address the first one. */
function isSame({ kind }: ImportPoint, one: string, other: string): boolean {
  if (!isName(one) || !isName(other)) return true;
  return kind === 'email' ? firstNamesAgree(one, other) : namesAgree(one, other);
}

/** Whoever is known by an address alone bears it as a name. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !/@|^https?:/.test(text);
}
