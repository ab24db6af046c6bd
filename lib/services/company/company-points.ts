import type { PointKind } from '../../domain/detection.ts';
import { keyOf } from '../../domain/key-of.ts';
import { type Holding, holdsAt } from '../../domain/records/holding.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import { companyNow } from '../../store/companies.ts';
import { freshId } from '../../store/fresh-id.ts';
import type { Write } from '../../store/ledger.ts';
import type { Reader } from '../../store/reader.ts';
import type { Store } from '../../store/store.ts';
import { heldNow } from '../held-now.ts';
import { pointWrites } from '../person.ts';
import type { Written } from '../views.ts';
import { write } from '../write.ts';

/**
 * "This address is the company's": the company holds it, always did, and goes on doing so. Contacts who had it share it
 * from now on: what was said over it stays with them, and the panel asks each time who it is.
 */
export async function giveCompanyPoint(
  store: Store,
  id: string,
  point: { kind: PointKind; value: string },
): Promise<Result<Written<{ sharedBy: number }>>> {
  return write(store, 'company point', async (reader) => {
    const found = await companyNow(store.db, id);
    if (found === undefined) return gone();
    const key = keyOf(point.kind, point.value);
    const held = await heldNow(reader, store, key);
    const sharing = held.filter(({ contact }) => contact !== undefined);
    const writes: Write[] = await pointWrites(reader, point);
    for (const one of sharing)
      writes.push({ kind: 'holding', id: one.id, set: { kind: 'shared' } });
    if (!held.some(({ company = '' }) => found.ids.includes(company))) {
      const set = { point: key, company: found.company.id, kind: 'company' as const };
      writes.push({ kind: 'holding', id: reader.fresh('holding', `h-${freshId(store)}`), set });
    }
    return success({ writes, value: { sharedBy: sharing.length } });
  });
}

/** Takes an address away from a company; the one contact who shared it with nobody else has it as their own again. */
export async function takeCompanyPoint(
  store: Store,
  id: string,
  key: string,
): Promise<Result<Written<undefined>>> {
  return write(store, 'company point', async (reader) => {
    const found = await companyNow(store.db, id);
    if (found === undefined) return gone();
    const held = (await reader.where('holding', 'point', [key])).filter((one) =>
      holdsAt(one, store.now()),
    );
    const theirs = held.filter(({ company = '' }) => found.ids.includes(company));
    return success({ writes: await freedWrites(reader, store, key, theirs), value: undefined });
  });
}

/** The writes that end holdings of a point; the one contact who has it then has it as their own. */
export async function freedWrites(
  reader: Reader,
  store: Store,
  key: string,
  ended: readonly Holding[],
): Promise<Write[]> {
  const [only, ...others] = (await heldNow(reader, store, key)).filter(
    (one) => !ended.some(({ id }) => id === one.id),
  );
  const writes: Write[] = ended.map(({ id }) => ({ kind: 'holding', id, set: { deleted: true } }));
  if (only?.contact !== undefined && others.length === 0)
    writes.push({ kind: 'holding', id: only.id, set: { kind: 'personal' } });
  return writes;
}

function gone() {
  return failure('not-found', 'This company was deleted meanwhile. Nothing was changed.');
}
