import type { Named } from '../../domain/named.ts';
import { companyNow, partsOfCompany } from '../../store/companies.ts';
import { type NewestOver, newestOver } from '../../store/newest-over.ts';
import type { Store } from '../../store/store.ts';
import { entryOf } from '../timeline.ts';
import { companyAddresses } from './company-addresses.ts';
import {
  type CompanyCircle,
  type CompanyStrand,
  companyCircle,
  strandsOfCompany,
} from './company-strands.ts';
import type { CompanyContact, CompanyEntry, CompanyView } from './company-views.ts';

/**
 * All of a company: its contacts, its own addresses, what it is part of and what is part of it, and the newest of the
 * history over all of them; undefined where it is not there. Of a long history only what is asked for is read.
 */
export async function companyView(
  store: Store,
  id: string,
  { limit }: { limit: number },
): Promise<CompanyView | undefined> {
  const circle = await companyCircle(store, id);
  if (circle === undefined) return undefined;
  const { company, ids } = circle;
  const strands = strandsOfCompany(circle, store.now());
  const [parent, parts, addresses, over] = await Promise.all([
    parentOf(store, company.parent, ids),
    partsOfCompany(store.db, ids),
    companyAddresses(store, circle),
    newestOver(
      store.db,
      strands.map(({ strand }) => strand),
      limit + 1,
    ),
  ]);
  const { name, industry = '', address = '', about = '' } = company;
  return {
    ...{ id: company.id, name, industry, address, about },
    ...(parent === undefined ? {} : { parent }),
    parts: parts.map(named).sort(byName),
    contacts: contactsOf(circle, strands, over),
    ...addresses,
    entries: over.newest.slice(0, limit).map((one) => companyEntry(one, circle, strands)),
    more: over.newest.length > limit,
  };
}

async function parentOf(
  store: Store,
  id: string | undefined,
  ids: readonly string[],
): Promise<Named | undefined> {
  if (id === undefined) return undefined;
  const parent = await companyNow(store.db, id);
  return parent === undefined || ids.includes(parent.company.id)
    ? undefined
    : named(parent.company);
}

function contactsOf(
  { contacts }: CompanyCircle,
  strands: readonly CompanyStrand[],
  { heads }: NewestOver,
): CompanyContact[] {
  const lasts = new Map<string, { at: number; words: string }>();
  for (const [index, head] of heads.entries()) {
    const contact = strands[index]?.contact;
    if (head === undefined || contact === undefined) continue;
    const { at, summary, subject = '' } = head;
    if (at > (lasts.get(contact)?.at ?? -Infinity))
      lasts.set(contact, { at, words: summary || subject });
  }
  return contacts
    .map(({ id, name, title }): CompanyContact => {
      const last = lasts.get(id);
      const told = title === undefined ? {} : { title };
      return { id, name, ...told, ...(last === undefined ? {} : { last }) };
    })
    .sort((a, b) => (b.last?.at ?? -Infinity) - (a.last?.at ?? -Infinity) || byName(a, b));
}

function companyEntry(
  { entry, strands: places }: NewestOver['newest'][number],
  { contacts }: CompanyCircle,
  strands: readonly CompanyStrand[],
): CompanyEntry {
  const ids = new Set(places.flatMap((index) => strands[index]?.contact ?? []));
  const [whose, another] = contacts.filter(({ id }) => ids.has(id));
  // what was said over an address of several is nobody's in particular
  const one = whose === undefined || another !== undefined ? {} : { whose: named(whose) };
  return { ...entryOf(entry), ...one };
}

const named = ({ id, name }: Named): Named => ({ id, name });

function byName(one: Named, other: Named): number {
  return one.name.localeCompare(other.name);
}
