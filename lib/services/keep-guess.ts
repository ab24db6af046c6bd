import { partsOf } from '../domain/joins.ts';
import { isAddress } from '../domain/names.ts';
import { failure, type Result } from '../domain/result.ts';
import type { SignedField, SignedGuess } from '../domain/signed-guesses.ts';
import { joinsAround } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { editWrites } from './contacts.ts';
import { refusedAbout } from './refused-writes.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

const FIELD_WORDS: Readonly<Record<SignedField, string>> = {
  name: 'a name',
  title: 'a title',
  company: 'a company',
  postal: 'a postal address',
};

/** Gives a contact what a signature tells of them; refused in words where they have another by then. */
export async function keepGuess(
  store: Store,
  contact: string,
  { field, value }: Pick<SignedGuess, 'field' | 'value'>,
): Promise<Result<Written<{ contact: string }>>> {
  return write(store, 'edit contact', async (reader) => {
    const ids = partsOf(contact, await joinsAround(store.db, [contact]), store.now());
    // read through the reader, so that another window that writes one is noticed
    const parts = await Promise.all(ids.map((id) => reader.live('contact', id)));
    const own = parts[ids.indexOf(contact)];
    if (own === undefined) return failure('not-found', 'This contact was deleted meanwhile.');
    const has =
      field === 'name'
        ? !isAddress(own.name)
        : parts.some((one) => (one?.[field] ?? []).length > 0);
    if (has)
      return failure('refused', `${own.name} has ${FIELD_WORDS[field]} by now. It stays as it is.`);
    // a name in the place of an address is more, not a correction
    const unwanted = field === 'name' ? await refusedAbout(store, reader, contact) : undefined;
    if (unwanted !== undefined) return unwanted;
    const text = value.trim();
    const edit = field === 'postal' ? { about: { postal: [text] } } : { [field]: text };
    return editWrites(reader, store, contact, edit);
  });
}
