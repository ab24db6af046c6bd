import { partsOf } from '../domain/joins.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { joinsAround } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { refusedAbout } from './refused-writes.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

/** Gives a contact the postal address that a page tells of them; refused in words where they have one by then. */
export async function keepPostal(
  store: Store,
  contact: string,
  address: string,
): Promise<Result<Written<undefined>>> {
  return write(store, 'edit contact', async (reader) => {
    const ids = partsOf(contact, await joinsAround(store.db, [contact]), store.now());
    // read through the reader, so that another window that writes one is noticed
    const parts = await Promise.all(ids.map((id) => reader.live('contact', id)));
    const own = parts[ids.indexOf(contact)];
    if (own === undefined) return failure('not-found', 'This contact was deleted meanwhile.');
    const refused = await refusedAbout(store, reader, contact);
    if (refused !== undefined) return refused;
    if (parts.some((one) => (one?.postal ?? []).length > 0))
      return failure('refused', `${own.name} has a postal address by now. It stays as it is.`);
    const set = { postal: [address.trim()] };
    return success({ writes: [{ kind: 'contact', id: contact, set }], value: undefined });
  });
}
