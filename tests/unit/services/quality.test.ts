import { expect, it } from 'vitest';
import { addContact, editContact } from '../../../lib/services/contacts.ts';
import { join } from '../../../lib/services/joins.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { qualityOf } from '../../../lib/services/quality.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore } from '../../support/fresh-store.ts';

async function ana() {
  const { store, clock } = await freshStore();
  const points = [{ kind: 'email' as const, value: 'ana@lumo.example' }];
  const fields = { name: 'Ana Pereira', title: 'Buyer', company: 'Lumo SA', points };
  const { contact } = succeeded(await addContact(store, fields)).value;
  const findings = async (id = contact) =>
    (await qualityOf(store, id))?.findings.map(({ about, what }) => `${about} ${what}`);
  return { store, clock, contact, findings };
}

it('tells what is missing', async () => {
  const { store, contact, findings } = await ana();
  expect(await qualityOf(store, contact)).toMatchObject({
    completeness: 85,
    freshness: 100,
    certainty: 100,
    n: 4,
  });
  expect(await findings()).toEqual(['missing number']);
});

it('tells what is old, by when it was written, and fresh again once it was used or written anew', async () => {
  const { store, clock, contact, findings } = await ana();
  clock.now += 500 * DAY;
  expect(await findings()).toEqual(['missing number', 'old address', 'old company', 'old title']);
  const person = {
    kind: 'contact' as const,
    id: contact,
    name: 'Ana Pereira',
    point: 'email:ana@lumo.example',
  };
  succeeded(await saveNote(store, { id: 'n1', person, text: 'Wrote back.' }));
  expect(await findings()).toEqual(['missing number', 'old company', 'old title']);
  const change = { title: 'Head of Print', addPoints: [], removePoints: [] };
  succeeded(await editContact(store, contact, change));
  expect(await findings()).toEqual(['missing number', 'old company']);
});

it('counts what came with a joined contact', async () => {
  const { store, clock, contact, findings } = await ana();
  const points = [{ kind: 'phone' as const, value: '+44 20 7946 0001' }];
  const other = succeeded(await addContact(store, { name: 'Ana', points })).value.contact;
  clock.now += DAY;
  succeeded(await join(store, { survivor: contact, loser: other }));
  clock.now += DAY;
  expect(await findings()).toEqual([]);
  expect(await findings(other)).toEqual([]);
});

it('is nothing for who is not there', async () => {
  const { store } = await ana();
  expect(await qualityOf(store, 'c-nobody')).toBeUndefined();
});
