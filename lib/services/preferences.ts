import { failure, type Result, success } from '../domain/result.ts';
import type { Write } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';
import { markedWrites } from './marked-writes.ts';
import { quotedOf } from './quoted.ts';
import { refusedUnder } from './refused-writes.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

/** Keeps what was said in an entry as a preference, with the entry, its channel and the words as its receipt; once it is kept, nothing changes. */
export async function keepPreference(
  store: Store,
  interaction: string,
): Promise<Result<Written<undefined>>> {
  return write(store, 'preference', async (reader, by) => {
    const entry = await reader.live('interaction', interaction);
    if (entry === undefined) return failure('not-found', 'This entry was deleted meanwhile.');
    const refused = await refusedUnder(store, reader, entry);
    if (refused !== undefined) return refused;
    const words = entry.summary || entry.subject || '';
    if (words === '') return failure('invalid', 'This entry has no words to keep: edit it first.');
    const marked = { ...entry, summary: words, mark: 'preference' as const, author: by };
    const quote = await quotedOf(store, entry, words);
    const kept = markedWrites({ ...marked, written: store.now(), quote });
    const [{ id } = { id: '' }] = kept;
    if ((await reader.live('preference', id)) !== undefined)
      return success({ writes: [], value: undefined });
    const mark: Write = { kind: 'interaction', id: interaction, set: { mark: 'preference' } };
    // a concern stays one: its entry goes on saying so
    const writes = entry.mark === undefined ? [...kept, mark] : kept;
    return success({ writes, value: undefined });
  });
}
