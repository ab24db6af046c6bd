import { describe, expect, it } from 'vitest';
import { MOST_TAGS } from '../../../lib/domain/records/contact.ts';
import { raiseCase, reopenCase, resolveCase } from '../../../lib/services/cases.ts';
import { importContacts } from '../../../lib/services/contact-import/import-contacts.ts';
import { contactView } from '../../../lib/services/contact-view.ts';
import { addContact, editContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join } from '../../../lib/services/joins.ts';
import { knownRecords } from '../../../lib/services/known-view.ts';
import { type NewNote, saveNote } from '../../../lib/services/notes.ts';
import { addSampleCustomers } from '../../../lib/services/practice.ts';
import { addRecord, deleteRecord, editRecord, type Fields } from '../../../lib/services/records.ts';
import { contactsById } from '../../../lib/store/people.ts';
import type { Store } from '../../../lib/store/store.ts';
import { buildPerson } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, MONDAY } from '../../support/fresh-store.ts';

const PAID = { items: [{ name: 'toner', quantity: 1 }], at: MONDAY, status: 'paid' };
const ASK = { days: 14, words: 'Ask how it went' };

/** A store that knows Ana, with automations of the owner. */
async function withAutomations(...automations: Fields[]) {
  const test = await freshStore();
  const { store } = test;
  for (const [index, fields] of automations.entries())
    succeeded(await addRecord(store, 'automation', `${index}`, { steps: [], ...fields }));
  const added = succeeded(await addContact(store, { name: 'Ana', points: [] }));
  return { ...test, ana: added.value.contact };
}

const add = async (
  store: Store,
  kind: 'purchase' | 'survey' | 'deal' | 'lead',
  id: string,
  fields: Fields,
  contact: string,
) => succeeded(await addRecord(store, kind, id, fields, contact));
const tasksOf = async (store: Store, contact: string) => (await knownRecords(store, contact)).task;
const contactOf = async (store: Store, id: string) => (await contactsById(store.db, [id]))[0];
const noteFor = (contact: string, text: string, marks: NonNullable<NewNote['marks']>): NewNote => ({
  id: text,
  person: { kind: 'contact', id: contact, name: 'Ana' },
  text,
  marks,
});

describe('an automation', () => {
  it('makes its task, tag and owner in the step of what sets it off, and one undo takes all back', async () => {
    const { store, ana } = await withAutomations({
      when: 'purchase-paid',
      steps: [ASK],
      tag: 'Buyer',
      owner: 'Leo',
    });
    const { commit = '' } = await add(store, 'purchase', 'p', PAID, ana);
    expect(await tasksOf(store, ana)).toMatchObject([
      { words: ASK.words, author: 'Me', automation: 'automation-0', waits: true },
    ]);
    expect(await contactOf(store, ana)).toMatchObject({ tags: ['Buyer'], owner: 'Leo' });
    succeeded(await undo(store, commit));
    expect(await tasksOf(store, ana)).toEqual([]);
    expect((await knownRecords(store, ana)).purchase).toEqual([]);
    const after = await contactOf(store, ana);
    expect(after).not.toHaveProperty('tags');
    expect(after).not.toHaveProperty('owner');
  });

  it('leaves its tag out where a contact has as many as can be, and what set it off is written', async () => {
    const { store, ana } = await withAutomations({
      when: 'purchase-paid',
      tag: 'Buyer',
      owner: 'Leo',
    });
    const tags = Array.from({ length: MOST_TAGS }, (_, index) => `tag ${index}`);
    succeeded(await editContact(store, ana, { about: { tags } }));
    await add(store, 'purchase', 'p', PAID, ana);
    expect((await knownRecords(store, ana)).purchase).toHaveLength(1);
    expect(await contactOf(store, ana)).toMatchObject({ tags, owner: 'Leo' });
  });

  it('comes back with the undo of the undo', async () => {
    const { store, ana } = await withAutomations({
      when: 'purchase-paid',
      steps: [ASK],
      tag: 'Buyer',
    });
    const { commit = '' } = await add(store, 'purchase', 'p', PAID, ana);
    const back = succeeded(await undo(store, commit));
    succeeded(await undo(store, back.commit ?? ''));
    expect(await tasksOf(store, ana)).toHaveLength(1);
    expect((await contactOf(store, ana))?.tags).toEqual(['Buyer']);
  });

  it('acts once for each occasion, however often it is written', async () => {
    const { store, ana } = await withAutomations({
      when: 'purchase-paid',
      steps: [ASK],
      tag: 'Buyer',
    });
    await add(store, 'purchase', 'p', PAID, ana);
    expect((await add(store, 'purchase', 'p', PAID, ana)).commit).toBeUndefined();
    for (const status of ['open', 'paid'])
      succeeded(await editRecord(store, 'purchase', 'purchase-p', { status }));
    expect(await tasksOf(store, ana)).toHaveLength(1);
    expect((await contactOf(store, ana))?.tags).toEqual(['Buyer']);
    await add(store, 'purchase', 'q', PAID, ana);
    expect(await tasksOf(store, ana)).toHaveLength(2);
  });

  it('makes one task where two windows write the same', async () => {
    const test = await withAutomations({ when: 'purchase-paid', steps: [ASK] });
    const other = await freshStore(test);
    const both = [test.store, other.store].map((store) =>
      addRecord(store, 'purchase', 'p', PAID, test.ana),
    );
    for (const done of await Promise.all(both)) succeeded(done);
    expect(await tasksOf(test.store, test.ana)).toHaveLength(1);
  });

  it('acts on a note that tells of a purchase, for somebody who is added with it', async () => {
    const { store } = await withAutomations({ when: 'first-purchase', steps: [ASK], tag: 'New' });
    const person = buildPerson('Ben Okoro', 'ben@okoro.example');
    const sold = { items: PAID.items, status: 'paid' as const };
    const note = {
      id: 'n',
      person: { kind: 'detected' as const, person, name: 'Ben Okoro' },
      text: 'sold toner',
      marks: { sold },
    };
    const { value } = succeeded(await saveNote(store, note));
    expect(await tasksOf(store, value.contact)).toMatchObject([{ interaction: value.interaction }]);
    expect(await contactOf(store, value.contact)).toMatchObject({
      name: 'Ben Okoro',
      tags: ['New'],
    });
  });

  it('knows the first purchase from a later one, also of somebody who was joined', async () => {
    const { store, ana } = await withAutomations({ when: 'first-purchase', steps: [ASK] });
    await add(store, 'purchase', 'p', PAID, ana);
    await add(store, 'purchase', 'q', PAID, ana);
    expect(await tasksOf(store, ana)).toHaveLength(1);
    const other = succeeded(await addContact(store, { name: 'Ana P.', points: [] })).value.contact;
    succeeded(await join(store, { survivor: ana, loser: other }));
    await add(store, 'purchase', 'r', PAID, other);
    expect(await tasksOf(store, ana)).toHaveLength(1);
  });

  it('gives tag and owner to the contact that another was joined into', async () => {
    const { store, ana } = await withAutomations({ when: 'deal-won', tag: 'VIP', owner: 'Leo' });
    const other = succeeded(await addContact(store, { name: 'Ana P.', points: [] })).value.contact;
    succeeded(await join(store, { survivor: ana, loser: other }));
    const deal = { words: 'toner', stage: 'Offer', outcome: 'won' };
    await add(store, 'deal', 'd', deal, other);
    expect(await contactOf(store, ana)).toMatchObject({ tags: ['VIP'], owner: 'Leo' });
    expect(await contactOf(store, other)).not.toHaveProperty('tags');
  });

  it('acts on a concern that is opened, and again when it comes back', async () => {
    const { store, ana } = await withAutomations(
      { when: 'concern-opened', steps: [{ days: 1, words: 'Call them' }] },
      { when: 'concern-resolved', tag: 'Made up' },
    );
    const { value } = succeeded(await saveNote(store, noteFor(ana, 'late', { mark: 'concern' })));
    const calls = async () =>
      (await tasksOf(store, ana)).filter(({ words }) => words === 'Call them').length;
    expect(await calls()).toBe(1);
    expect(succeeded(await raiseCase(store, value.interaction)).commit).toBeUndefined();
    succeeded(await resolveCase(store, `k-${value.interaction}`));
    expect((await contactOf(store, ana))?.tags).toEqual(['Made up']);
    succeeded(await reopenCase(store, `k-${value.interaction}`));
    expect(await calls()).toBe(2);
  });

  it('acts on a low answer, a qualified lead and a tag that is put on', async () => {
    const { store, ana } = await withAutomations(
      { when: 'nps', score: 6, steps: [{ days: 0, words: 'Ask why' }] },
      { when: 'lead-qualified', owner: 'Leo' },
      { when: 'tag-put-on', word: 'vip', steps: [{ days: 1, words: 'Send a card' }] },
    );
    await add(store, 'survey', 's', { type: 'nps', score: 9, at: MONDAY }, ana);
    await add(store, 'survey', 't', { type: 'nps', score: 3, at: MONDAY }, ana);
    await add(store, 'lead', 'l', { status: 'new' }, ana);
    succeeded(await editRecord(store, 'lead', 'lead-l', { status: 'qualified' }));
    succeeded(await editContact(store, ana, { about: { tags: ['VIP'] } }));
    const words = (await tasksOf(store, ana)).map((one) => one.words).sort();
    expect(words).toEqual(['Ask why', 'Send a card']);
    expect((await contactOf(store, ana))?.owner).toBe('Leo');
  });

  it('sets no other one off', async () => {
    const { store, ana } = await withAutomations(
      { when: 'purchase-paid', tag: 'VIP' },
      { when: 'tag-put-on', word: 'VIP', steps: [ASK], tag: 'Loop' },
      { when: 'tag-put-on', word: 'Loop', tag: 'VIP' },
    );
    await add(store, 'purchase', 'p', PAID, ana);
    expect((await contactOf(store, ana))?.tags).toEqual(['VIP']);
    expect(await tasksOf(store, ana)).toEqual([]);
  });

  it('does nothing once it is switched off or deleted', async () => {
    const { store, ana } = await withAutomations(
      { when: 'purchase-paid', steps: [ASK] },
      { when: 'purchase-paid', tag: 'Buyer' },
    );
    succeeded(await editRecord(store, 'automation', 'automation-0', { off: true }));
    succeeded(await deleteRecord(store, 'automation', 'automation-1'));
    await add(store, 'purchase', 'p', PAID, ana);
    expect(await tasksOf(store, ana)).toEqual([]);
    expect(await contactOf(store, ana)).not.toHaveProperty('tags');
  });

  it('is not set off by an import, by the sample customers, or by an undo', async () => {
    const { store, ana } = await withAutomations(
      { when: 'purchase-paid', steps: [ASK], tag: 'Buyer' },
      { when: 'concern-opened', tag: 'Worried' },
    );
    succeeded(await addSampleCustomers(store));
    const ben = { name: 'Ben', title: '', company: '', points: [] };
    const rows = [{ ...ben, line: 2, outcome: { kind: 'new' as const } }];
    succeeded(await importContacts(store, { rows }, 'people.csv'));
    const tags = (await store.db.rows('contact').toArray()).flatMap((row) => row['tags'] ?? []);
    expect(tags).toEqual([]);
    expect(await store.db.rows('task').count()).toBe(0);
    await add(store, 'purchase', 'p', PAID, ana);
    const gone = succeeded(await deleteRecord(store, 'purchase', 'purchase-p'));
    const [task] = await tasksOf(store, ana);
    succeeded(await deleteRecord(store, 'task', task?.id ?? ''));
    succeeded(await undo(store, gone.commit ?? ''));
    expect(await tasksOf(store, ana)).toEqual([]);
  });
});

describe('a later task of an automation', () => {
  it('is paused while a concern is open, and what else is to be done comes before it', async () => {
    const test = await withAutomations({ when: 'purchase-paid', steps: [ASK] });
    const { store, ana, clock } = test;
    await add(store, 'purchase', 'p', PAID, ana);
    const { value } = succeeded(await saveNote(store, noteFor(ana, 'late', { mark: 'concern' })));
    clock.now += 20 * DAY;
    expect((await contactView(store, ana))?.next).toMatchObject({ words: ASK.words, paused: true });
    const due = clock.now + DAY;
    succeeded(await saveNote(store, noteFor(ana, 'send the quote', { due })));
    expect((await contactView(store, ana))?.next).toMatchObject({
      words: 'send the quote',
      more: 1,
    });
    succeeded(await resolveCase(store, `k-${value.interaction}`));
    const next = (await contactView(store, ana))?.next;
    expect(next?.words).toBe(ASK.words);
    expect(next).not.toHaveProperty('paused');
  });
});
