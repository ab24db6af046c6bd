import { describe, expect, it } from 'vitest';
import {
  ASKED_AFTER_DAYS,
  deleteCase,
  raiseCase,
  reopenCase,
  resolveCase,
} from '../../../lib/services/cases.ts';
import { contactView } from '../../../lib/services/contact-view.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { type NoteMarks, saveNote } from '../../../lib/services/notes.ts';
import { editRecord } from '../../../lib/services/records.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, MONDAY, type TestStore } from '../../support/fresh-store.ts';

type Ana = TestStore & { ana: string };

async function withAna(): Promise<Ana> {
  const test = await freshStore();
  const added = succeeded(await addContact(test.store, { name: 'Ana', points: [] }));
  return { ...test, ana: added.value.contact };
}

async function note({ store, ana }: Ana, text: string, marks: NoteMarks = { mark: 'concern' }) {
  const person = { kind: 'contact' as const, id: ana, name: 'Ana' };
  return succeeded(await saveNote(store, { id: text, person, text, marks }));
}

const casesOf = async ({ store, ana }: Ana) => (await contactView(store, ana))?.cases ?? [];
const nextOf = async ({ store, ana }: Ana) => (await contactView(store, ana))?.next;

async function onlyCase(test: Ana) {
  const [first, ...others] = await casesOf(test);
  if (first === undefined || others.length > 0) throw new Error('not one concern');
  return first;
}

describe('a concern', () => {
  it('comes with the note that is marked so, once, and goes with its undo', async () => {
    const test = await withAna();
    const { commit } = await note(test, 'late again', { mark: 'concern', topic: 'delivery' });
    await note(test, 'late again', { mark: 'concern', topic: 'delivery' });
    const open = { words: 'late again', topic: 'delivery', owner: 'Me', opened: MONDAY };
    expect(await casesOf(test)).toMatchObject([open]);
    succeeded(await undo(test.store, commit ?? ''));
    expect(await casesOf(test)).toEqual([]);
  });

  it('does not come with another note', async () => {
    const test = await withAna();
    await note(test, 'wants e-mail', { mark: 'preference' });
    await note(test, 'called', {});
    expect(await casesOf(test)).toEqual([]);
  });

  it('is resolved once, with a task to ask whether it was solved well, and both go with the undo', async () => {
    const test = await withAna();
    await note(test, 'late again');
    const { id } = await onlyCase(test);
    test.clock.now += DAY;
    const { commit } = succeeded(await resolveCase(test.store, id));
    expect(await onlyCase(test)).toMatchObject({ resolved: MONDAY + DAY });
    const next = await nextOf(test);
    expect(next?.words).toBe('Ask whether it was solved well: late again');
    const days = ((next?.due ?? 0) - test.clock.now) / DAY;
    expect(Math.floor(days)).toBe(ASKED_AFTER_DAYS);
    expect(succeeded(await resolveCase(test.store, id)).commit).toBeUndefined();
    succeeded(await undo(test.store, commit ?? ''));
    expect(await onlyCase(test)).not.toHaveProperty('resolved');
    expect(await nextOf(test)).toBeUndefined();
  });

  it('that is opened again is not asked about, until it is resolved again', async () => {
    const test = await withAna();
    await note(test, 'late again');
    const { id } = await onlyCase(test);
    succeeded(await resolveCase(test.store, id));
    test.clock.now += DAY;
    succeeded(await reopenCase(test.store, id));
    expect(await onlyCase(test)).toMatchObject({ opened: MONDAY, reopened: 1 });
    expect(await nextOf(test)).toBeUndefined();
    expect(succeeded(await reopenCase(test.store, id)).commit).toBeUndefined();
    succeeded(await resolveCase(test.store, id));
    expect(await nextOf(test)).toMatchObject({ more: 0 });
  });

  it('is listed open and oldest first, then what was resolved, newest first', async () => {
    const test = await withAna();
    for (const words of ['first', 'second', 'third', 'fourth']) {
      await note(test, words);
      test.clock.now += DAY;
    }
    const ids = new Map((await casesOf(test)).map(({ id, words }) => [words, id]));
    for (const words of ['third', 'first']) {
      succeeded(await resolveCase(test.store, ids.get(words) ?? ''));
      test.clock.now += DAY;
    }
    const words = (await casesOf(test)).map((one) => one.words);
    expect(words).toEqual(['second', 'fourth', 'first', 'third']);
  });

  it('is made of an entry that was logged before, once, and opened again by the same press', async () => {
    const test = await withAna();
    await note(test, 'the printer stopped', {});
    const read = async () => (await timeline(test.store, test.ana, { limit: 5 })).entries;
    const [entry] = await read();
    succeeded(await raiseCase(test.store, entry?.id ?? ''));
    const { id } = await onlyCase(test);
    expect(await onlyCase(test)).toMatchObject({ words: 'the printer stopped', opened: MONDAY });
    expect((await read())[0]?.mark).toBe('concern');
    expect(succeeded(await raiseCase(test.store, entry?.id ?? '')).commit).toBeUndefined();
    succeeded(await resolveCase(test.store, id));
    succeeded(await raiseCase(test.store, entry?.id ?? ''));
    expect(await onlyCase(test)).toMatchObject({ reopened: 1 });
    expect(failedWith(await raiseCase(test.store, 'i-nowhere'))).toBe('not-found');
  });

  it('takes what is typed for it; emptied text clears a field, but something it is about', async () => {
    const test = await withAna();
    await note(test, 'late again');
    const { id } = await onlyCase(test);
    const typed = { words: 'late for the third time', goodwill: 'refund of 20 €', owner: 'Jin' };
    succeeded(await editRecord(test.store, 'case', id, typed));
    expect(await onlyCase(test)).toMatchObject(typed);
    succeeded(await editRecord(test.store, 'case', id, { goodwill: undefined, owner: '' }));
    expect(await onlyCase(test)).toMatchObject({ goodwill: '', owner: '' });
    expect(failedWith(await editRecord(test.store, 'case', id, { words: '' }))).toBe('invalid');
    expect(failedWith(await editRecord(test.store, 'case', id, { topic: 'x'.repeat(500) }))).toBe(
      'invalid',
    );
    expect(await onlyCase(test)).toMatchObject({ words: 'late for the third time', topic: '' });
  });

  it('that is deleted goes with its question, and comes back with both', async () => {
    const test = await withAna();
    await note(test, 'late again');
    const { id } = await onlyCase(test);
    succeeded(await resolveCase(test.store, id));
    const { commit } = succeeded(await deleteCase(test.store, id));
    expect(await casesOf(test)).toEqual([]);
    expect(await nextOf(test)).toBeUndefined();
    for (const change of [resolveCase, reopenCase, deleteCase])
      expect(failedWith(await change(test.store, id))).toBe('not-found');
    succeeded(await undo(test.store, commit ?? ''));
    expect(await casesOf(test)).toHaveLength(1);
    expect(await nextOf(test)).toMatchObject({ more: 0 });
  });

  it('that was deleted and is raised again brings nothing back of what was said of it', async () => {
    const test = await withAna();
    await note(test, 'late again');
    const { id } = await onlyCase(test);
    succeeded(
      await editRecord(test.store, 'case', id, { goodwill: 'refund', outcome: 'sent again' }),
    );
    succeeded(await resolveCase(test.store, id));
    succeeded(await reopenCase(test.store, id));
    succeeded(await deleteCase(test.store, id));
    const [entry] = (await timeline(test.store, test.ana, { limit: 5 })).entries;
    succeeded(await raiseCase(test.store, entry?.id ?? ''));
    expect(await onlyCase(test)).toMatchObject({ goodwill: '', outcome: '', reopened: 0 });
  });

  it('follows the contact into a join, and stays with it when the join is taken apart', async () => {
    const test = await withAna();
    const other = succeeded(await addContact(test.store, { name: 'A. P.', points: [] }));
    const survivor = other.value.contact;
    await note(test, 'late again');
    test.clock.now += 1000;
    succeeded(await join(test.store, { survivor, loser: test.ana }));
    const joined = await contactView(test.store, survivor);
    expect(joined?.cases).toMatchObject([{ words: 'late again' }]);
    test.clock.now += 1000;
    succeeded(await unjoin(test.store, joined?.joins[0]?.id ?? ''));
    expect((await contactView(test.store, survivor))?.cases).toEqual([]);
    expect(await casesOf(test)).toHaveLength(1);
  });
});
