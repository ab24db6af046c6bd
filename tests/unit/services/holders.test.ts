import { describe, expect, it } from 'vitest';
import { contactView } from '../../../lib/services/contact-view.ts';
import {
  addContact,
  addDetected,
  deleteContact,
  editContact,
} from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { movePoint, sharePoint } from '../../../lib/services/points.ts';
import { addSampleCustomers, removeSampleCustomers } from '../../../lib/services/practice.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import { search } from '../../../lib/services/search.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import type { Store } from '../../../lib/store/store.ts';
import { buildPerson, buildThread } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, MONDAY, type TestStore } from '../../support/fresh-store.ts';

const point = { kind: 'email' as const, value: 'desk@lumo.example' };
const atDesk = buildPerson('Somebody', point.value);

async function added(store: Store, name: string, ...values: string[]): Promise<string> {
  const points = values.map((value) => ({ kind: 'email' as const, value }));
  return succeeded(await addContact(store, { name, points })).value.contact;
}

async function noted({ store, clock }: TestStore, id: string, text: string): Promise<void> {
  clock.now += 60_000;
  const person = { kind: 'contact' as const, id, name: '', point: `email:${point.value}` };
  succeeded(await saveNote(store, { id: store.newId(), person, text }));
}

async function told(store: Store, contact: string): Promise<string[]> {
  return (await timeline(store, contact, { limit: 50 })).entries.map((one) => one.summary);
}

async function matchOf(store: Store, person = atDesk) {
  return (await recognise(store, buildThread([person], []))).people[0]?.match;
}

describe('who holds an address', () => {
  it('holds it once, however often it was typed', async () => {
    const { store } = await freshStore();
    const ana = await added(store, 'Ana', 'Ana@lumo.example', 'ana@LUMO.example');
    const again = { kind: 'email' as const, value: 'ana@lumo.example' };
    succeeded(await editContact(store, ana, { addPoints: [point, point, again] }));
    const view = await contactView(store, ana);
    expect(view?.points.map((one) => one.value)).toEqual(['Ana@lumo.example', point.value]);
  });

  it('is nobody who was deleted, also when an undo gives the address back to them', async () => {
    const { store } = await freshStore();
    const ana = await added(store, 'Ana', point.value);
    const ben = await added(store, 'Ben');
    const moved = succeeded(await movePoint(store, { point, to: { contact: ben } }));
    succeeded(await deleteContact(store, ana));
    succeeded(await undo(store, moved.commit ?? ''));
    expect(await matchOf(store)).toMatchObject({ kind: 'unknown' });
    const { contact } = succeeded(await addDetected(store, atDesk)).value;
    expect(await matchOf(store)).toMatchObject({ kind: 'known', contact });
    succeeded(
      await addContact(store, { name: 'Cy', points: [{ ...point, value: 'cy@x.example' }] }),
    );
  });

  it('is one who was joined, alone again, when the survivor is gone and the join comes back', async () => {
    const test = await freshStore();
    const { store } = test;
    const [ana, ben] = [await added(store, 'Ana'), await added(store, 'Ben', point.value)];
    await noted(test, ben, 'hello');
    const joined = succeeded(await join(store, { survivor: ana, loser: ben }));
    const undone = succeeded(await undo(store, joined.commit ?? ''));
    expect(await search(store, 'ben')).toMatchObject([{ contact: ben }]);
    succeeded(await deleteContact(store, ana));
    succeeded(await undo(store, undone.commit ?? ''));
    expect(await search(store, 'ben')).toMatchObject([{ contact: ben }]);
    expect(await contactView(store, ben)).toMatchObject({ id: ben, name: 'Ben' });
    expect(await told(store, ben)).toEqual(['hello']);
    expect(await matchOf(store)).toMatchObject({ kind: 'known', contact: ben });
  });

  it('is one person again, known without asking, once a shared address is said to be theirs', async () => {
    const { store } = await freshStore();
    await added(store, 'Ana', point.value);
    const ben = succeeded(await sharePoint(store, { point, to: { name: 'Ben' } })).value.contact;
    succeeded(await movePoint(store, { point, to: { contact: ben } }));
    expect(await matchOf(store)).toMatchObject({ kind: 'known', contact: ben });
  });

  it('is one person at a time, when a change of hands is dated back before the last one', async () => {
    const test = await freshStore();
    const { store } = test;
    const ana = await added(store, 'Ana', point.value);
    await noted(test, ana, 'early');
    const since = (days: number) => ({ point, from: MONDAY + days * DAY });
    test.clock.now = MONDAY + 7 * DAY;
    await noted(test, ana, 'between');
    test.clock.now = MONDAY + 20 * DAY;
    const ben = succeeded(await movePoint(store, { ...since(10), to: { name: 'Ben' } })).value;
    await noted(test, ben.contact, 'late');
    const cy = succeeded(await movePoint(store, { ...since(5), to: { name: 'Cy' } })).value;
    expect(await told(store, ana)).toEqual(['early']);
    expect(await told(store, ben.contact)).toEqual([]);
    expect(await told(store, cy.contact)).toEqual(['late', 'between']);
  });

  it('does not get the history of whoever had it before', async () => {
    const test = await freshStore();
    const { store } = test;
    const ana = await added(store, 'Ana', point.value);
    await noted(test, ana, 'to Ana');
    test.clock.now += 5 * DAY;
    const from = MONDAY + 3 * DAY;
    const ben = succeeded(await movePoint(store, { point, from, to: { name: 'Ben' } })).value;
    succeeded(await deleteContact(store, ben.contact));
    const met = succeeded(await addDetected(store, atDesk)).value;
    expect(await told(store, met.contact)).toEqual([]);
    expect(await told(store, ana)).toEqual(['to Ana']);
    succeeded(await deleteContact(store, met.contact));
    succeeded(await editContact(store, ana, { addPoints: [point] }));
    expect(await matchOf(store)).toMatchObject({ kind: 'known', contact: ana });
  });

  it('keeps what others share with a sample customer when the samples go', async () => {
    const test = await freshStore();
    const { store } = test;
    succeeded(await addSampleCustomers(store));
    const shared = { kind: 'email' as const, value: 'chidi@okafor-logistics.example' };
    const { contact } = succeeded(
      await sharePoint(store, { point: shared, to: { name: 'Real Person' } }),
    ).value;
    const before = await told(store, contact);
    expect(before).toHaveLength(2);
    succeeded(await removeSampleCustomers(store));
    expect(await told(store, contact)).toEqual(before);
  });
});

describe('editing a contact that others were joined into', () => {
  it('copies nothing that was only lent', async () => {
    const { store, clock } = await freshStore();
    const ana = await added(store, 'Ana');
    const other = { name: 'ana_p', title: 'Buyer', company: 'Lumo SA', points: [] };
    const loser = succeeded(await addContact(store, other)).value.contact;
    const joined = succeeded(await join(store, { survivor: ana, loser })).value;
    const edit = { name: 'Ana Pereira', title: 'Buyer', company: 'Lumo SA' };
    succeeded(await editContact(store, ana, edit));
    clock.now += DAY;
    succeeded(await unjoin(store, joined.join));
    const view = await contactView(store, ana);
    expect(view?.name).toBe('Ana Pereira');
    expect([view?.title, view?.companyName]).toEqual([undefined, undefined]);
  });

  it('takes away an address that came with the other, and knows one that it has already', async () => {
    const { store } = await freshStore();
    const [ana, ben] = [await added(store, 'Ana'), await added(store, 'Ben', point.value)];
    succeeded(await join(store, { survivor: ana, loser: ben }));
    expect((await editContact(store, ana, { addPoints: [point] })).ok).toBe(true);
    succeeded(await editContact(store, ana, { removePoints: [`email:${point.value}`] }));
    expect((await contactView(store, ana))?.points).toEqual([]);
  });

  it('leaves the day on which it was first written down', async () => {
    const { store, clock } = await freshStore();
    const ana = await added(store, 'Ana');
    clock.now += DAY;
    succeeded(await editContact(store, ana, { name: 'Ana Pereira' }));
    expect((await contactView(store, ana))?.since).toBe(MONDAY);
  });
});
