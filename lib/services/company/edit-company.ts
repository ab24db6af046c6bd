import { foldedName } from '../../domain/names.ts';
import { type Company, companyIdOf } from '../../domain/records/company.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import { mayBePartOf } from '../../domain/rules/company/parents.ts';
import { type CompanyNow, companyNow } from '../../store/companies.ts';
import type { Write } from '../../store/ledger.ts';
import type { Reader } from '../../store/reader.ts';
import type { Store } from '../../store/store.ts';
import { companyWrites } from '../person.ts';
import type { Written } from '../views.ts';
import { write } from '../write.ts';
import type { CompanyFields } from './company-views.ts';
import { parentsAbove } from './parents-above.ts';

/** What can be edited of a company; empty text clears a field. */
export interface CompanyEdit extends Partial<CompanyFields> {
  /** What it is part of, by name; a company of a new name is made. */
  parent?: string;
}

/**
 * Changes the named fields of a company. Another name makes it the company of that name: what names it goes on naming
 * it, nothing else is rewritten. Where a company of that name is there the two are joined if that was said (`join`),
 * and refused otherwise: that one's fields show, and this one's fill its empty ones. Undo takes either apart again.
 */
export async function editCompany(
  store: Store,
  id: string,
  edit: CompanyEdit,
  { join }: { join: boolean },
): Promise<Result<Written<{ company: string }>>> {
  return write(store, 'edit company', async (reader) => {
    const found = await companyNow(store.db, id);
    if (found === undefined) return gone();
    const { company, ids } = found;
    const name = edit.name?.trim() ?? company.name;
    if (name === '') return failure('invalid', 'A company needs a name.');
    const other = await otherOf(store, name, found);
    if (other !== undefined && !join) return taken(other.company.name);
    const isSame = foldedName(name) === foldedName(company.name);
    const into = other?.company.id ?? (isSame ? company.id : companyIdOf(name));
    const above = await parentOf(store, reader, edit.parent, company);
    const mine = { ...fieldsOf(company, edit), parent: above.id };
    const fields = other === undefined ? mine : filled(other.company, mine);
    const fits = await fitsInto(store, [company.id, into], fields.parent);
    if (!fits && other === undefined)
      return failure(
        'invalid',
        `${edit.parent?.trim() ?? ''} is ${company.name} itself or part of it. What you typed is kept.`,
      );
    const called = other?.company.name ?? name;
    const set = { ...fields, name: called, became: undefined, deleted: undefined };
    const writes: Write[] = [
      ...above.writes,
      { kind: 'company', id: into, set: fits ? set : { ...set, parent: undefined } },
    ];
    for (const one of ids) {
      if (one !== into)
        writes.push({ kind: 'company', id: one, set: { name: called, became: into } });
    }
    return success({ writes, value: { company: into } });
  });
}

/** Another company that is called like this already. */
async function otherOf(
  store: Store,
  name: string,
  { ids }: CompanyNow,
): Promise<CompanyNow | undefined> {
  const other = await companyNow(store.db, companyIdOf(name));
  return other === undefined || ids.includes(other.company.id) ? undefined : other;
}

type Told = Pick<Company, 'industry' | 'address' | 'about' | 'parent'>;

function fieldsOf(company: Company, edit: CompanyEdit): Omit<Told, 'parent'> {
  const told = (text: string | undefined, before: string | undefined) =>
    text === undefined ? before : text.trim() || undefined;
  return {
    industry: told(edit.industry, company.industry),
    address: told(edit.address, company.address),
    about: told(edit.about, company.about),
  };
}

function filled({ industry, address, about, parent }: Told, by: Told): Told {
  return {
    industry: industry ?? by.industry,
    address: address ?? by.address,
    about: about ?? by.about,
    parent: parent ?? by.parent,
  };
}

/** What a company is part of, with the writes that make it known. */
async function parentOf(
  store: Store,
  reader: Reader,
  name: string | undefined,
  company: Company,
): Promise<{ id: string | undefined; writes: Write[] }> {
  if (name === undefined) return { id: company.parent, writes: [] };
  if (name.trim() === '') return { id: undefined, writes: [] };
  const id = companyIdOf(name);
  const known = await companyNow(store.db, id);
  if (known !== undefined) return { id: known.company.id, writes: [] };
  return { id, writes: await companyWrites(reader, name) };
}

/** Whether a company may be part of another; `names` are the ids that mean it, before and after. */
async function fitsInto(
  store: Store,
  names: readonly string[],
  parent: string | undefined,
): Promise<boolean> {
  if (parent === undefined) return true;
  const above = await parentsAbove(store, parent);
  return names.every((one) => mayBePartOf(one, parent, above));
}

function taken(name: string) {
  return failure(
    'refused',
    `${name} is a company already. Join the two, or choose another name. What you typed is kept.`,
  );
}

function gone() {
  return failure('not-found', 'This company was deleted meanwhile. What you typed is kept.');
}
