import { type Holding, holdsAt } from '../domain/records/holding.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';

/** The holdings of a point that hold at this moment; deleted contacts hold nothing. */
export async function heldNow(reader: Reader, store: Store, key: string): Promise<Holding[]> {
  const held = await reader.where('holding', 'point', [key]);
  return ofLiveContacts(
    reader,
    held.filter((one) => holdsAt(one, store.now())),
  );
}

/** Those of the holdings whose contact is not deleted; a company's own are kept. */
export async function ofLiveContacts(
  reader: Reader,
  holdings: readonly Holding[],
): Promise<Holding[]> {
  const isLive = await Promise.all(
    holdings.map(
      async ({ contact }) =>
        contact === undefined || (await reader.live('contact', contact)) !== undefined,
    ),
  );
  return holdings.filter((_, index) => isLive[index]);
}
