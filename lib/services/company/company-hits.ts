import { excerptOf } from '../../domain/excerpt.ts';
import { saidIn } from '../../domain/form/said.ts';
import type { Named } from '../../domain/named.ts';
import { foldedName } from '../../domain/names.ts';
import { companyIdOf } from '../../domain/records/company.ts';
import { hasWords } from '../../domain/searched-words.ts';
import { companyEver, companyNow } from '../../store/companies.ts';
import type { Store } from '../../store/store.ts';

/** A company that says what was searched; what it says where that is not its name. */
export interface CompanyHit extends Named {
  readonly text?: string;
  readonly deleted?: true;
}

/** What these companies are called by now, each once, in their order; those that are gone are left out. */
export async function companyHits(
  store: Store,
  ids: readonly string[],
  words: readonly string[],
): Promise<CompanyHit[]> {
  const found = await Promise.all(ids.map((id) => companyNow(store.db, id)));
  const companies = found.flatMap((one) => one?.company ?? []);
  const each = [...new Map(companies.map((one) => [one.id, one])).values()];
  return each.map((company) => {
    const { id, name } = company;
    if (hasWords(foldedName(name), words)) return { id, name };
    const beside = saidIn('company', company).filter((text) => text !== name);
    return { id, name, text: excerptOf(beside, words) };
  });
}

/** The company of exactly this name that was deleted: so it is found again on any later day. */
export async function deletedCompany(
  store: Store,
  words: readonly string[],
): Promise<CompanyHit | undefined> {
  const ever = await companyEver(store.db, companyIdOf(words.join(' ')));
  if (ever === undefined || ever.company.deleted !== true) return undefined;
  const { id, name } = ever.company;
  return { id, name, deleted: true };
}
