import { survivorAt } from '../domain/joins.ts';
import { ownPointOf } from '../domain/key-of.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { joinsAround } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

/**
 * Joins two contacts that are one person: from now on the survivor holds the other's own point, and through it all
 * that the other holds. Nothing is rewritten; `unjoin` takes it back on any later day and in any order.
 */
export async function join(
  store: Store,
  { survivor, loser }: { survivor: string; loser: string },
): Promise<Result<Written<{ join: string }>>> {
  return write(store, 'join', async (reader) => {
    const [winner, other] = [
      await reader.live('contact', survivor),
      await reader.live('contact', loser),
    ];
    if (winner === undefined || other === undefined) {
      return failure('not-found', 'One of the two was deleted meanwhile. Nothing was joined.');
    }
    // read through the reader, so that a join made elsewhere at this moment is noticed
    await reader.where('holding', 'contact', [survivor, loser]);
    await reader.where('holding', 'point', [ownPointOf(survivor), ownPointOf(loser)]);
    const now = store.now();
    const joins = await joinsAround(store.db, [survivor, loser]);
    const [a, b] = [survivorAt(survivor, joins, now), survivorAt(loser, joins, now)];
    if (a === b) return failure('refused', 'These two are one contact already.');
    const id = `j-${store.newId()}`;
    const set = {
      point: ownPointOf(b),
      contact: a,
      kind: 'personal' as const,
      join: true,
      from: now,
    };
    return success({ writes: [{ kind: 'holding', id, set }], value: { join: id } });
  });
}

/** Takes a join back. What was written while it held stays with the survivor; all else returns. */
export async function unjoin(store: Store, id: string): Promise<Result<Written<undefined>>> {
  return write(store, 'un-join', async (reader) => {
    const held = await reader.live('holding', id);
    if (held?.join !== true || held.until !== undefined) {
      return failure('not-found', 'This join was taken back already.');
    }
    const set = { until: store.now() };
    return success({ writes: [{ kind: 'holding', id, set }], value: undefined });
  });
}
