import type { Named } from '../../domain/named.ts';
import { companyNow, partsOfCompany } from '../../store/companies.ts';
import { type NewestOver, newestOver } from '../../store/newest-over.ts';
import type { Store } from '../../store/store.ts';
import { companyAddresses } from './company-addresses.ts';
import {
  type CompanyCircle,
  type CompanyStrand,
  companyCircle,
  strandsOfCompany,
} from './company-strands.ts';
import type { CompanyContact, CompanyView } from './company-views.ts';

/**
 * A company: its contacts with what was last said, its own addresses, what it is part of and what is part of it;
 * undefined where it is not there.
 */
export async function companyView(store: Store, id: string): Promise<CompanyView | undefined> {
  const circle = await companyCircle(store, id);
  if (circle === undefined) return undefined;
  const { company, ids } = circle;
  const strands = strandsOfCompany(circle, store.now());
  const [parent, parts, addresses, { heads }] = await Promise.all([
    parentOf(store, company.parent, ids),
    partsOfCompany(store.db, ids),
    companyAddresses(store, circle),
    newestOver(
      store.db,
      strands.map(({ strand }) => strand),
      { limit: 0 },
    ),
  ]);
  const { name, industry = '', address = '', about = '' } = company;
  return {
    ...{ id: company.id, name, industry, address, about },
    ...(parent === undefined ? {} : { parent }),
    parts: parts.map(named).sort(byName),
    contacts: contactsOf(circle, strands, heads),
    ...addresses,
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
  heads: NewestOver['heads'],
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

const named = ({ id, name }: Named): Named => ({ id, name });

function byName(one: Named, other: Named): number {
  return one.name.localeCompare(other.name);
}
