import { describe, expect, it } from 'vitest';
import { addContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { failedWith } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

describe('a write from a page that was left open over an update', () => {
  it('comes back as a failure that says so, whatever is written', async () => {
    const { store } = await freshStore();
    store.db.close({ disableAutoOpen: true });
    const person = { kind: 'contact' as const, id: 'c-1', name: 'Ana' };
    const saved = await Promise.all([
      saveNote(store, { id: 'n1', person, text: 'mine' }),
      addContact(store, { name: 'Ana', points: [] }),
      undo(store, 'any'),
    ]);
    expect(saved.map(failedWith)).toEqual(['outdated-page', 'outdated-page', 'outdated-page']);
  });
});
