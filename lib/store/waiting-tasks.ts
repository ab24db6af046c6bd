import { contactOfOwnPoint, ownPointOf } from '../domain/key-of.ts';
import { caseSchema } from '../domain/records/case.ts';
import { holdingSchema, holdsAt } from '../domain/records/holding.ts';

/**
 * Whether a concern is open of whoever holds a point at an instant, or of whom they are joined with; read from the
 * database as it lies, by its indexes.
 */
export async function hasOpenConcern(
  db: IDBDatabase,
  point: string,
  now: number,
): Promise<boolean> {
  const points = new Set([point]);
  const contacts = new Set<string>();
  // sets are gone through to what is added on the way
  for (const one of points) {
    const own = contactOfOwnPoint(one);
    const held = await holdings(db, 'point', one, now);
    for (const id of [own, ...held.map(({ contact }) => contact)]) {
      if (id === undefined || contacts.has(id)) continue;
      contacts.add(id);
      points.add(ownPointOf(id));
      for (const theirs of await holdings(db, 'contact', id, now)) points.add(theirs.point);
    }
  }
  for (const one of points) {
    const rows = await rowsWhere(db, 'cases', 'point', one);
    const cases = rows.flatMap((row) => caseSchema.safeParse(row).data ?? []);
    if (cases.some(({ deleted, resolved }) => deleted !== true && resolved === undefined))
      return true;
  }
  return false;
}

/** Those that hold; what several share says nothing of one of them. */
async function holdings(db: IDBDatabase, index: 'point' | 'contact', value: string, now: number) {
  const rows = await rowsWhere(db, 'holdings', index, value);
  const read = rows.flatMap((row) => holdingSchema.safeParse(row).data ?? []);
  return read.filter((one) => one.kind !== 'shared' && holdsAt(one, now));
}

function rowsWhere(
  db: IDBDatabase,
  table: string,
  index: string,
  value: string,
): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction(table).objectStore(table).index(index).getAll(value);
    request.onerror = () => reject(new Error('What waits could not be read.'));
    request.onsuccess = () => resolve(request.result);
  });
}
