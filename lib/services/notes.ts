import { MOST_PROSE } from '../domain/records/record.ts';
import { failure, type Result, success } from '../domain/result.ts';
import type { Store } from '../store/store.ts';
import { zoneHere } from './log-fields.ts';
import { resolvePerson } from './person.ts';
import type { Logged, PersonRef, Written } from './views.ts';
import { write } from './write.ts';

/** A note as it was typed. */
export interface NewNote {
  /** Made with the draft, so that saving it twice notes once. */
  id: string;
  person: PersonRef;
  text: string;
  /** The conversation that was open, when the note was begun in one. */
  conversation?: string;
}

/** Saves a note; an unknown person is added in the same step. */
export async function saveNote(store: Store, note: NewNote): Promise<Result<Written<Logged>>> {
  const summary = note.text.trim();
  if (summary === '') return failure('invalid', 'There is nothing in this note yet.');
  if (summary.length > MOST_PROSE) return tooLong(summary.length);
  return write<Logged>(store, 'note', async (reader, by) => {
    const id = `i-${note.id}`;
    const [person, before] = await Promise.all([
      resolvePerson(reader, store, note.person, store.now()),
      reader.get('interaction', id),
    ]);
    if (!person.ok) return person;
    const { contact, name: contactName, point, writes } = person.value;
    const saved = { interaction: id, messages: 0, contact, contactName };
    if (before !== undefined) {
      return success({ writes: [], value: { ...saved, outcome: 'unchanged' } });
    }
    const now = store.now();
    const set = {
      point,
      channel: 'note' as const,
      direction: 'out' as const,
      author: by,
      at: now,
      began: now,
      zone: zoneHere(),
      written: now,
      summary,
      site: 'hand',
      messages: [],
      ...(note.conversation === undefined ? {} : { conversation: note.conversation }),
    };
    const noted = { kind: 'interaction' as const, id, set };
    return success({ writes: [...writes, noted], value: { ...saved, outcome: 'new' } });
  });
}

function tooLong(length: number) {
  const [has, most] = [length, MOST_PROSE].map((count) => count.toLocaleString('en'));
  const sentence = `This note has ${has} characters, and at most ${most} fit: shorten it. What you typed is kept.`;
  return failure('invalid', sentence);
}
