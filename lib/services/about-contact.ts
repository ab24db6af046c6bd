import { aboutOf, type ContactAbout } from '../domain/contact-about.ts';
import { partsOf, survivorAt } from '../domain/joins.ts';
import type { Holding } from '../domain/records/holding.ts';
import { contactsById, joinsAround } from '../store/people.ts';
import type { Store } from '../store/store.ts';

/** What is known of a contact beside their name, joins computed in; `around` where their holdings were read already. */
export async function aboutContact(
  store: Store,
  contact: string,
  around?: readonly Holding[],
): Promise<ContactAbout> {
  const now = store.now();
  const held = around ?? (await joinsAround(store.db, [contact]));
  const joins = held.filter((one) => one.join === true);
  const ids = partsOf(survivorAt(contact, joins, now), joins, now);
  const contacts = await contactsById(store.db, ids);
  return aboutOf(ids.flatMap((id) => contacts.find((one) => one.id === id) ?? []));
}
