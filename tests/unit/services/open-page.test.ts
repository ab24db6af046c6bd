import { describe, expect, it } from 'vitest';
import { addContact, deleteContact } from '../../../lib/services/contacts.ts';
import { join } from '../../../lib/services/joins.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { openPage } from '../../../lib/services/open-page.ts';
import { sharePoint } from '../../../lib/services/points.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import type { Store } from '../../../lib/store/store.ts';
import { buildPerson, buildThread } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

const ANA = { kind: 'email', value: 'ana@lumo.example' } as const;
const BEN = { kind: 'email', value: 'ben@okoro.example' } as const;
const PAGE = buildThread([buildPerson('Ana Pereira', ANA.value)], [], { key: 'thread' });

async function withAna() {
  const { store, clock } = await freshStore();
  const added = await addContact(store, { name: 'Ana Pereira', points: [ANA] });
  const id = succeeded(added).value.contact;
  for (const text of ['first', 'second', 'third']) {
    clock.now += 60_000;
    const person = { kind: 'contact' as const, id, name: 'Ana', point: `email:${ANA.value}` };
    succeeded(await saveNote(store, { id: store.newId(), person, text }));
  }
  return { store, clock, id };
}

async function opened(store: Store, rows = 9) {
  const { recognition, main } = await openPage(store, PAGE, rows);
  expect(recognition).toEqual(await recognise(store, PAGE));
  const told = main?.timeline.entries.map((one) => one.summary);
  return { id: main?.id, name: main?.contact.name, told, more: main?.timeline.more };
}

describe('what is read with a page', () => {
  it('is the contact it is about and as many rows of history as were asked for', async () => {
    const { store, id } = await withAna();
    expect(await opened(store, 2)).toEqual({
      id,
      name: 'Ana Pereira',
      told: ['third', 'second'],
      more: true,
    });
  });

  it('is the survivor with the whole history, when the address came with a joined contact', async () => {
    const { store, clock, id: loser } = await withAna();
    clock.now += 60_000;
    const added = await addContact(store, { name: 'Ana P.', points: [BEN] });
    const survivor = succeeded(added).value.contact;
    clock.now += 60_000;
    succeeded(await join(store, { survivor, loser }));
    const { id, name, told } = await opened(store);
    expect({ id, name, told }).toEqual({
      id: survivor,
      name: 'Ana P.',
      told: ['third', 'second', 'first'],
    });
  });

  it('is nobody where several people use the address', async () => {
    const { store } = await withAna();
    succeeded(await sharePoint(store, { point: ANA, to: { name: 'Ben Okoro' } }));
    expect((await opened(store)).id).toBeUndefined();
  });

  it('is nobody where the contact was deleted, or nobody is known', async () => {
    const { store, id } = await withAna();
    succeeded(await deleteContact(store, id));
    expect((await opened(store)).id).toBeUndefined();
    const { store: empty } = await freshStore();
    expect((await opened(empty)).id).toBeUndefined();
  });
});
