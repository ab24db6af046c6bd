import { KNOWN_KINDS, type KnownKind, type Records } from '../domain/records/kinds.ts';
import { knownAbout } from '../store/known.ts';
import { circleOf } from '../store/people.ts';
import type { Store } from '../store/store.ts';

/** What is known of a contact, a list for each kind, in no order. */
export type KnownRecords = { [K in KnownKind]: Records[K][] };

/** Everything that is known of a contact beside who they are, joins computed in. */
export async function knownRecords(store: Store, contact: string): Promise<KnownRecords> {
  const now = store.now();
  const { holdings } = await circleOf(store.db, [contact]);
  const lists = KNOWN_KINDS.map(
    async (kind) => [kind, await knownAbout(store.db, kind, contact, holdings, now)] as const,
  );
  // what is made from entries has forgotten which kind has which records
  return Object.fromEntries(await Promise.all(lists)) as KnownRecords;
}
