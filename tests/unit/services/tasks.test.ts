import { describe, expect, it } from 'vitest';
import { contactView } from '../../../lib/services/contact-view.ts';
import { addContact, deleteContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { handDraft } from '../../../lib/services/prepare-log.ts';
import { keepPromise, keptPromises } from '../../../lib/services/promises.ts';
import { addRecord } from '../../../lib/services/records.ts';
import { contactOfTask, finishTask } from '../../../lib/services/tasks.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, MONDAY, type TestStore } from '../../support/fresh-store.ts';

type Ana = TestStore & { ana: string };

async function withAna(): Promise<Ana> {
  const test = await freshStore();
  const points = [{ kind: 'email' as const, value: 'ana@lumo.example' }];
  const added = succeeded(await addContact(test.store, { name: 'Ana', points }));
  return { ...test, ana: added.value.contact };
}

async function promise({ store, ana }: Ana, text: string, due: number) {
  const person = {
    kind: 'contact' as const,
    id: ana,
    name: 'Ana',
    point: 'email:ana@lumo.example',
  };
  return succeeded(await saveNote(store, { id: text, person, text, marks: { due } }));
}

const nextOf = async ({ store, ana }: Ana) => (await contactView(store, ana))?.next;

describe('what is to be done', () => {
  it('comes with the note that says so, and goes with its undo', async () => {
    const test = await withAna();
    const { commit } = await promise(test, 'send quote', MONDAY + DAY);
    expect(await nextOf(test)).toMatchObject({ words: 'send quote', due: MONDAY + DAY, more: 0 });
    const [entry] = (await timeline(test.store, test.ana, { limit: 5 })).entries;
    expect(entry?.summary).toBe('send quote');
    succeeded(await undo(test.store, commit ?? ''));
    expect(await nextOf(test)).toBeUndefined();
  });

  it('is shown soonest first, one at a time', async () => {
    const test = await withAna();
    await promise(test, 'visit', MONDAY + 9 * DAY);
    await promise(test, 'send quote', MONDAY + DAY);
    await promise(test, 'renew', MONDAY + 90 * DAY);
    expect(await nextOf(test)).toMatchObject({ words: 'send quote', more: 2 });
  });

  it('is done once, and open again after an undo', async () => {
    const test = await withAna();
    await promise(test, 'send quote', MONDAY + DAY);
    const id = (await nextOf(test))?.id ?? '';
    const { commit } = succeeded(await finishTask(test.store, id));
    expect(await nextOf(test)).toBeUndefined();
    test.clock.now += DAY;
    expect(succeeded(await finishTask(test.store, id)).commit).toBeUndefined();
    succeeded(await undo(test.store, commit ?? ''));
    expect(await nextOf(test)).toMatchObject({ words: 'send quote' });
    expect(failedWith(await finishTask(test.store, 't-nowhere'))).toBe('not-found');
  });

  it('is made of a promise once, and not of one whose entry is gone', async () => {
    const test = await withAna();
    const { store, ana } = test;
    const person = { kind: 'contact' as const, id: ana, name: 'Ana' };
    const logged = succeeded(await saveLog(store, handDraft(store, person, 'call')));
    const { interaction } = logged.value;
    const task = { id: 't-m1-0', words: 'I will pay on Friday.', due: MONDAY + 4 * DAY };
    expect(await keptPromises(store, interaction, [task.id])).toEqual([]);
    succeeded(await keepPromise(store, interaction, task));
    expect(await nextOf(test)).toMatchObject({ words: task.words, due: task.due });
    expect(await keptPromises(store, interaction, [task.id])).toEqual([task.id]);
    expect(succeeded(await keepPromise(store, interaction, task)).commit).toBeUndefined();
    succeeded(await undo(store, logged.commit ?? ''));
    expect(await keptPromises(store, interaction, [task.id])).toBeUndefined();
    const other = { ...task, id: 't-m1-1' };
    expect(failedWith(await keepPromise(store, interaction, other))).toBe('not-found');
  });

  it('is that of whoever has its address, until they are deleted', async () => {
    const test = await withAna();
    await promise(test, 'send quote', MONDAY + DAY);
    const id = (await nextOf(test))?.id ?? '';
    expect(await contactOfTask(test.store, id)).toEqual({ id: test.ana, name: 'Ana' });
    succeeded(await deleteContact(test.store, test.ana));
    expect(await contactOfTask(test.store, id)).toBeUndefined();
    expect(await contactOfTask(test.store, 't-nowhere')).toBeUndefined();
  });

  it('of one who was joined is that of the survivor', async () => {
    const test = await withAna();
    const other = succeeded(await addContact(test.store, { name: 'A. P.', points: [] })).value;
    const due = { words: 'call', due: MONDAY };
    succeeded(await addRecord(test.store, 'task', 'one', due, other.contact));
    succeeded(await join(test.store, { survivor: test.ana, loser: other.contact }));
    expect(await contactOfTask(test.store, 'task-one')).toEqual({ id: test.ana, name: 'Ana' });
  });

  it('follows the contact into a join, and stays with it when the join is taken apart', async () => {
    const test = await withAna();
    const other = succeeded(await addContact(test.store, { name: 'A. P.', points: [] }));
    const survivor = other.value.contact;
    await promise(test, 'send quote', MONDAY + DAY);
    test.clock.now += 1000;
    const joined = succeeded(await join(test.store, { survivor, loser: test.ana }));
    expect((await contactView(test.store, survivor))?.next?.words).toBe('send quote');
    const [held] = (await contactView(test.store, survivor))?.joins ?? [];
    expect(joined.commit).toBeDefined();
    test.clock.now += 1000;
    succeeded(await unjoin(test.store, held?.id ?? ''));
    expect((await contactView(test.store, survivor))?.next).toBeUndefined();
    expect(await nextOf(test)).toMatchObject({ words: 'send quote' });
  });

  it('keeps its contact when the adding is taken back', async () => {
    const test = await freshStore();
    const added = succeeded(await addContact(test.store, { name: 'Ana', points: [] }));
    const ana = { ...test, ana: added.value.contact };
    const person = { kind: 'contact' as const, id: ana.ana, name: 'Ana' };
    const marks = { due: MONDAY + DAY };
    succeeded(await saveNote(test.store, { id: 'n', person, text: 'send quote', marks }));
    expect(succeeded(await undo(test.store, added.commit ?? '')).value.kept).toBe(1);
    expect(await nextOf(ana)).toMatchObject({ words: 'send quote' });
  });
});

describe('the marks of a note', () => {
  it('stand in the timeline, and saving twice notes once', async () => {
    const { store, ana } = await withAna();
    const person = { kind: 'contact' as const, id: ana, name: 'Ana' };
    const marks = { mark: 'concern', topic: 'toner', due: MONDAY } as const;
    const note = { id: 'n', person, text: 'late again', marks };
    succeeded(await saveNote(store, note));
    expect(succeeded(await saveNote(store, note)).value.outcome).toBe('unchanged');
    const { entries } = await timeline(store, ana, { limit: 5 });
    expect(entries).toMatchObject([{ summary: 'late again', mark: 'concern', topic: 'toner' }]);
    expect((await contactView(store, ana))?.next?.more).toBe(0);
  });
});

describe('a rhythm to keep in touch', () => {
  const touchOf = async ({ store, ana }: Ana) => (await contactView(store, ana))?.touch;
  const endOfMonday = new Date(MONDAY).setHours(23, 59, 59, 999);

  async function logCall({ store, ana }: Ana, id: string) {
    const person = { kind: 'contact' as const, id: ana, name: 'Ana' };
    return succeeded(await saveLog(store, { ...handDraft(store, person, 'call'), id }));
  }

  it('is the next step, and begins anew with each interaction but a note', async () => {
    const test = await withAna();
    const { store, ana } = test;
    succeeded(await addRecord(store, 'rhythm', 'one', { days: 28 }, ana));
    expect(await touchOf(test)).toMatchObject({ days: 28, due: endOfMonday + 28 * DAY });
    test.clock.now += 20 * DAY;
    const { commit } = await logCall(test, 'call');
    expect(await touchOf(test)).toMatchObject({
      due: endOfMonday + 48 * DAY,
      last: MONDAY + 20 * DAY,
    });
    test.clock.now += DAY;
    const person = { kind: 'contact' as const, id: ana, name: 'Ana' };
    succeeded(await saveNote(store, { id: 'n', person, text: 'likes mornings' }));
    expect(await touchOf(test)).toMatchObject({ last: MONDAY + 20 * DAY });
    succeeded(await undo(store, commit ?? ''));
    expect(await touchOf(test)).toMatchObject({ due: endOfMonday + 28 * DAY });
  });

  it('stands back where a task comes before, and before one that comes later', async () => {
    const test = await withAna();
    const { store, ana } = test;
    succeeded(await addRecord(store, 'rhythm', 'one', { days: 28 }, ana));
    await promise(test, 'send quote', MONDAY + DAY);
    expect(await contactView(store, ana)).toMatchObject({ next: { words: 'send quote' } });
    expect(await touchOf(test)).toBeUndefined();
    await finishTask(store, (await nextOf(test))?.id ?? '');
    await promise(test, 'renew', MONDAY + 90 * DAY);
    expect(await touchOf(test)).toMatchObject({ days: 28 });
    expect(await nextOf(test)).toBeUndefined();
  });

  it('has a day at least', async () => {
    const { store, ana } = await withAna();
    for (const days of [0, 2.5, 9999])
      expect(failedWith(await addRecord(store, 'rhythm', 'one', { days }, ana))).toBe('invalid');
  });
});
