import { failure, type Result, success } from '../../domain/result.ts';
import { companyNow } from '../../store/companies.ts';
import type { Write } from '../../store/ledger.ts';
import type { Store } from '../../store/store.ts';
import type { Written } from '../views.ts';
import { write } from '../write.ts';
import { freedWrites } from './company-points.ts';

/**
 * Deletes a company under every name it had, and lets its own addresses go. Whoever belongs to it and whatever is part
 * of it goes on naming it, unseen, so that one undo brings it back whole.
 */
export async function deleteCompany(store: Store, id: string): Promise<Result<Written<undefined>>> {
  return write(store, 'delete company', async (reader) => {
    const found = await companyNow(store.db, id);
    if (found === undefined) return failure('not-found', 'This company was deleted meanwhile.');
    const writes = found.ids.map(
      (one): Write => ({ kind: 'company', id: one, set: { deleted: true } }),
    );
    const held = await reader.where('holding', 'company', found.ids);
    for (const key of new Set(held.map(({ point }) => point))) {
      const theirs = held.filter(({ point }) => point === key);
      writes.push(...(await freedWrites(reader, store, key, theirs)));
    }
    return success({ writes, value: undefined });
  });
}
