import { partsOf, survivorAt } from '../domain/joins.ts';
import type { Contact } from '../domain/records/contact.ts';
import type { Holding } from '../domain/records/holding.ts';
import { contactsById, joinsAround } from '../store/people.ts';
import type { Store } from '../store/store.ts';

/**
 * The survivor of a contact and all who were joined into it, the survivor first; none once it is deleted. `around`
 * where the holdings around them were read already.
 */
export async function contactParts(
  store: Store,
  contact: string,
  around?: readonly Holding[],
): Promise<Contact[]> {
  const now = store.now();
  const held = around ?? (await joinsAround(store.db, [contact]));
  const joins = held.filter((one) => one.join === true);
  const survivor = survivorAt(contact, joins, now);
  const ids = partsOf(survivor, joins, now);
  const contacts = await contactsById(store.db, ids);
  const parts = ids.flatMap((id) => contacts.find((one) => one.id === id) ?? []);
  return parts[0]?.id === survivor ? parts : [];
}
