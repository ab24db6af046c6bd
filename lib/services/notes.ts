import type { InteractionMark } from '../domain/records/interaction.ts';
import { purchaseIdOf } from '../domain/records/purchase.ts';
import { MOST_PROSE } from '../domain/records/record.ts';
import { surveyIdOf } from '../domain/records/survey.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { quoteOf } from '../domain/rules/customer/quote.ts';
import type { Scored } from '../domain/scored.ts';
import type { Sold } from '../domain/sold.ts';
import type { Write } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';
import { zoneHere } from './log-fields.ts';
import { markedWrites } from './marked-writes.ts';
import { resolvePerson } from './person.ts';
import type { Logged, PersonRef, Written } from './views.ts';
import { write } from './write.ts';

/** What a note says beside its text: when `due` is there, its text is to be done by then. */
export interface NoteMarks {
  mark?: InteractionMark;
  topic?: string;
  due?: number;
  sold?: Sold;
  scored?: Scored;
}

/** A note as it was typed. */
export interface NewNote {
  /** Made with the draft, so that saving it twice notes once. */
  id: string;
  person: PersonRef;
  text: string;
  /** What it was marked with. */
  marks?: NoteMarks;
  /** The conversation that was open, when the note was begun in one. */
  conversation?: string;
}

/**
 * Saves a note, with the task, the concern or preference, the purchase and the survey response that it makes; an unknown
 * person is added in the same step.
 */
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
    const { due, sold, scored, ...marks } = note.marks ?? {};
    const zone = zoneHere();
    const set = {
      point,
      channel: 'note' as const,
      direction: 'out' as const,
      author: by,
      at: now,
      began: now,
      zone,
      written: now,
      summary,
      site: 'hand',
      messages: [],
      ...marks,
      ...(note.conversation === undefined ? {} : { conversation: note.conversation }),
    };
    const noted: Write[] = [...writes, { kind: 'interaction', id, set }];
    noted.push(...markedWrites({ ...set, id, quote: quoteOf(summary) }));
    const told = { point, at: now, zone, author: by, written: now, interaction: id };
    if (sold !== undefined)
      noted.push({ kind: 'purchase', id: purchaseIdOf(id), set: { ...sold, ...told } });
    if (scored !== undefined)
      noted.push({ kind: 'survey', id: surveyIdOf(id), set: { ...scored, ...told } });
    if (due !== undefined) {
      const task = { point, words: summary, due, zone, author: by, written: now };
      noted.push({ kind: 'task', id: `t-${note.id}`, set: task });
    }
    return success({ writes: noted, value: { ...saved, outcome: 'new' } });
  });
}

function tooLong(length: number) {
  const [has, most] = [length, MOST_PROSE].map((count) => count.toLocaleString('en'));
  const sentence = `This note has ${has} characters, and at most ${most} fit: shorten it. What you typed is kept.`;
  return failure('invalid', sentence);
}
