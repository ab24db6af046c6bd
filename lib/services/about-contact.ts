import { aboutOf, type ContactAbout } from '../domain/contact-about.ts';
import type { Holding } from '../domain/records/holding.ts';
import type { Store } from '../store/store.ts';
import { contactParts } from './contact-parts.ts';

/** What is known of a contact beside their name, joins computed in; `around` where their holdings were read already. */
export async function aboutContact(
  store: Store,
  contact: string,
  around?: readonly Holding[],
): Promise<ContactAbout> {
  return aboutOf(await contactParts(store, contact, around));
}
