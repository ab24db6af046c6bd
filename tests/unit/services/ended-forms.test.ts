import { expect, it } from 'vitest';
import { addContact, deleteContact } from '../../../lib/services/contacts.ts';
import { keepDraft, openDrafts } from '../../../lib/services/drafts.ts';
import { dropEndedForms } from '../../../lib/services/ended-forms.ts';
import { undo } from '../../../lib/services/history.ts';
import { addRecord, deleteRecord } from '../../../lib/services/records.ts';
import type { Store } from '../../../lib/store/store.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, HOUR } from '../../support/fresh-store.ts';

const added = async (store: Store, name: string) =>
  succeeded(await addContact(store, { name, points: [] })).value.contact;

async function kept(store: Store, id: string, of: readonly { kind: string; id: string }[]) {
  succeeded(await keepDraft(store, id, { fresh: 'f', changed: { name: 'x' }, of }));
}

async function left(store: Store): Promise<string[]> {
  succeeded(await dropEndedForms(store));
  return (await openDrafts(store)).map(({ id }) => id).toSorted();
}

it('a form goes with the contact or the record it is about, a day after they were deleted', async () => {
  const { store, clock } = await freshStore();
  const ana = await added(store, 'Ana');
  const ben = await added(store, 'Ben');
  succeeded(await addRecord(store, 'competitor', 'one', { name: 'Inkwell' }, ben));
  const record = { kind: 'competitor', id: 'competitor-one' };
  await kept(store, 'form:contact:ana', [{ kind: 'contact', id: ana }]);
  await kept(store, 'form:contact:ben', [{ kind: 'contact', id: ben }]);
  await kept(store, 'form:competitor:one', [record, { kind: 'contact', id: ben }]);
  await kept(store, 'form:deal:new:ana', [{ kind: 'contact', id: ana }]);
  await kept(store, 'form:contact:new:', []);
  await kept(store, 'note:contact:ana', [{ kind: 'contact', id: ana }]);
  succeeded(await deleteContact(store, ana));
  succeeded(await deleteRecord(store, 'competitor', 'competitor-one'));
  clock.now += DAY - HOUR;
  expect(await left(store)).toHaveLength(6);
  clock.now += 2 * HOUR;
  expect(await left(store)).toEqual(['form:contact:ben', 'form:contact:new:', 'note:contact:ana']);
});

it('a form stays where the contact was brought back', async () => {
  const { store, clock } = await freshStore();
  const ana = await added(store, 'Ana');
  await kept(store, 'form:contact:ana', [{ kind: 'contact', id: ana }]);
  const { commit = '' } = succeeded(await deleteContact(store, ana));
  succeeded(await undo(store, commit));
  clock.now += 2 * DAY;
  expect(await left(store)).toEqual(['form:contact:ana']);
});

it('a form stays that is about what this store does not know, or does not say what it is about', async () => {
  const { store, clock } = await freshStore();
  await kept(store, 'form:company:gone', [{ kind: 'company', id: 'gone' }]);
  await kept(store, 'form:odd', [{ kind: 'no kind', id: 'odd' }]);
  succeeded(await keepDraft(store, 'form:old', { fresh: 'f', changed: {} }));
  clock.now += 2 * DAY;
  expect(await left(store)).toEqual(['form:company:gone', 'form:odd', 'form:old']);
});

it('of a great many forms those that were left alone longest go, and nothing else', async () => {
  const { store, clock } = await freshStore();
  succeeded(await keepDraft(store, 'note:contact:ana', { text: 'first of all' }));
  for (let count = 1; count <= 203; count += 1) {
    clock.now += 1;
    await kept(store, `form:deal:new:${count}`, []);
  }
  const stay = await left(store);
  expect(stay).toHaveLength(201);
  expect(stay).toContain('note:contact:ana');
  expect(stay).not.toContain('form:deal:new:3');
  expect(stay).toContain('form:deal:new:4');
});
