import { partsOf } from '../domain/joins.ts';
import { failure, type Result } from '../domain/result.ts';
import type { SignedField, SignedGuess } from '../domain/signed-guesses.ts';
import { joinsAround } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { editWrites } from './contacts.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

const FIELD_WORDS: Readonly<Record<SignedField, string>> = {
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
    if (parts.some((one) => (one?.[field] ?? []).length > 0))
      return failure('refused', `${own.name} has ${FIELD_WORDS[field]} by now. It stays as it is.`);
    const text = value.trim();
    const edit = field === 'postal' ? { about: { postal: [text] } } : { [field]: text };
    return editWrites(reader, store, contact, edit);
  });
}
