import { survivorAt } from '../../domain/joins.ts';
import { contactOfOwnPoint, ownPointOf } from '../../domain/key-of.ts';
import { knownAbout } from '../../store/known.ts';
import type { Write } from '../../store/ledger.ts';
import { holdersOf, holdingsAround, joinsAround } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';

/** Under which point something lies, and whose it is: nobody's in particular where several share the point. */
export interface Whose {
  readonly point: string;
  readonly contact?: string;
}

/** Whose a record is that is being written: the contact itself, or who holds its point, joins computed in. */
export async function whoseIs(
  store: Store,
  contact: string | undefined,
  under: unknown,
  writes: readonly Write[],
): Promise<Whose> {
  const point = contact === undefined ? String(under) : ownPointOf(contact);
  const own = contactOfOwnPoint(point);
  const now = store.now();
  if (own !== undefined) {
    const joins = await joinsAround(store.db, [own]);
    return { point, contact: survivorAt(own, joins, now) };
  }
  const [holder, ...others] = await holdersOf(store.db, [point], now);
  if (others.length > 0) return { point };
  const coming = writes.flatMap((one) =>
    one.kind === 'holding' && one.set.point === point ? (one.set.contact ?? []) : [],
  );
  const found = holder?.contact ?? coming[0];
  return found === undefined ? { point } : { point, contact: found };
}

/** Whether a contact paid for anything but this purchase. */
export async function hasPaidBefore(
  store: Store,
  contact: string | undefined,
  purchase: string,
): Promise<boolean> {
  if (contact === undefined) return false;
  const holdings = await holdingsAround(store.db, [contact]);
  const known = await knownAbout(store.db, 'purchase', contact, holdings, store.now());
  return known.some(({ id, status }) => id !== purchase && status === 'paid');
}
