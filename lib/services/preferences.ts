import type { Preference } from '../domain/records/preference.ts';
import { failure, type Result, success } from '../domain/result.ts';
import type { Write } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';
import { markedWrites } from './marked-writes.ts';
import { typedFields } from './typed-fields.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

const GONE = 'This preference was deleted meanwhile.';

/** The fields of a preference that a person may edit; empty text means none. */
export interface PreferenceFields {
  words: string;
  topic: string;
}

/** Keeps what was said in an entry as a preference, with the entry as its receipt; once it is kept, nothing changes. */
export async function keepPreference(
  store: Store,
  interaction: string,
): Promise<Result<Written<undefined>>> {
  return write(store, 'preference', async (reader, by) => {
    const entry = await reader.live('interaction', interaction);
    if (entry === undefined) return failure('not-found', 'This entry was deleted meanwhile.');
    const words = entry.summary || entry.subject || '';
    if (words === '') return failure('invalid', 'This entry has no words to keep: edit it first.');
    const marked = { ...entry, summary: words, mark: 'preference' as const, author: by };
    const kept = markedWrites({ ...marked, written: store.now() });
    const [{ id } = { id: '' }] = kept;
    if ((await reader.live('preference', id)) !== undefined)
      return success({ writes: [], value: undefined });
    const mark: Write = { kind: 'interaction', id: interaction, set: { mark: 'preference' } };
    // a concern stays one: its entry goes on saying so
    const writes = entry.mark === undefined ? [...kept, mark] : kept;
    return success({ writes, value: undefined });
  });
}

/** Changes the named fields of a preference; an emptied topic goes. */
export async function editPreference(
  store: Store,
  id: string,
  fields: Partial<PreferenceFields>,
): Promise<Result<Written<undefined>>> {
  return write(store, 'edit', async (reader) => {
    if ((await reader.live('preference', id)) === undefined)
      return failure('not-found', `${GONE} What you typed is kept.`);
    if (fields.words?.trim() === '')
      return failure('invalid', 'Say what they prefer. What you typed is kept.');
    const set: Partial<Preference> = typedFields(fields, 'words');
    return success({ writes: [{ kind: 'preference', id, set }], value: undefined });
  });
}

/** Deletes a preference; the entry it was said in stays. */
export async function deletePreference(
  store: Store,
  id: string,
): Promise<Result<Written<undefined>>> {
  return write(store, 'delete', async (reader) => {
    if ((await reader.live('preference', id)) === undefined) return failure('not-found', GONE);
    const gone: Write = { kind: 'preference', id, set: { deleted: true } };
    return success({ writes: [gone], value: undefined });
  });
}
