import type { Purchase } from '../domain/records/purchase.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { ASKED_AFTER_PURCHASE_DAYS, askTaskIdOf } from '../domain/rules/customer/ask-after.ts';
import { endOfDay, instantOfWallTime, wallTimeOf } from '../domain/wall-clock.ts';
import type { Store } from '../store/store.ts';
import { zoneHere } from './log-fields.ts';
import { refusedUnder } from './refused-writes.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

const DAY = 86_400_000;

/**
 * Makes the task to ask after a purchase how it went, two weeks after it or by tomorrow; while that is open, nothing
 * changes.
 */
export async function askAfterPurchase(
  store: Store,
  id: string,
): Promise<Result<Written<undefined>>> {
  return write(store, 'ask', async (reader, by) => {
    const task = askTaskIdOf(id);
    const [purchase, known] = await Promise.all([
      reader.live('purchase', id),
      reader.live('task', task),
    ]);
    if (purchase === undefined) return failure('not-found', 'This purchase was deleted meanwhile.');
    if (known !== undefined && known.done === undefined)
      return success({ writes: [], value: undefined });
    const refused = await refusedUnder(store, reader, purchase);
    if (refused !== undefined) return refused;
    const now = store.now();
    const zone = zoneHere();
    const day = wallTimeOf(
      Math.max(purchase.at + ASKED_AFTER_PURCHASE_DAYS * DAY, now + DAY),
      zone,
    );
    const set = {
      point: purchase.point,
      words: `Ask how it went: ${whatOf(purchase)}`.slice(0, 400),
      due: instantOfWallTime(endOfDay(day), zone),
      zone,
      author: by,
      written: now,
      interaction: purchase.interaction,
      done: undefined,
      deleted: undefined,
    };
    return success({ writes: [{ kind: 'task', id: task, set }], value: undefined });
  });
}

function whatOf({ items, number }: Purchase): string {
  const things = items.map(({ quantity, name }) => `${quantity} ${name}`).join(', ');
  return things || (number ?? 'the purchase');
}
