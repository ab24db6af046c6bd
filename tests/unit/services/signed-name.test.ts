import { describe, expect, it } from 'vitest';
import { contactView } from '../../../lib/services/contact-view.ts';
import { addContact, addDetected } from '../../../lib/services/contacts.ts';
import { stopRecording } from '../../../lib/services/do-not-record.ts';
import { undo } from '../../../lib/services/history.ts';
import { keepGuess } from '../../../lib/services/keep-guess.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import { buildPerson, buildThread } from '../../support/build-detection.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

const ADDRESS = 'ana.pereira@lumo.example';
const SIGNED = buildPerson('Ana Pereira', ADDRESS, { signedAt: { name: 'signature line 1' } });
const GUESS = { field: 'name', value: ' Ana Pereira ' } as const;

async function named(name: string) {
  const { store } = await freshStore();
  const points = [{ kind: 'email' as const, value: ADDRESS }];
  const { contact } = succeeded(await addContact(store, { name, points })).value;
  const shown = async () => (await contactView(store, contact))?.name;
  return { store, contact, shown };
}

describe('the name under the mails of an address without one', () => {
  it('is a guess: the page shows the address', async () => {
    const { store } = await freshStore();
    const [person] = (await recognise(store, buildThread([SIGNED], []))).people;
    expect(person?.name).toBe(ADDRESS);
  });

  it('is kept with whoever is added as a contact with it', async () => {
    const { store } = await freshStore();
    const { contact } = succeeded(await addDetected(store, SIGNED)).value;
    expect((await contactView(store, contact))?.name).toBe('Ana Pereira');
  });

  it('is not taken for whoever becomes a contact by what is written for them', async () => {
    const { store } = await freshStore();
    const person = { kind: 'detected', person: SIGNED, name: ADDRESS } as const;
    succeeded(await saveNote(store, { id: store.newId(), person, text: 'Likes mornings' }));
    const [found] = (await recognise(store, buildThread([SIGNED], []))).people;
    expect(found?.match).toMatchObject({ kind: 'known', name: ADDRESS });
  });

  it('takes the place of an address, and is taken back', async () => {
    const { store, contact, shown } = await named(ADDRESS);
    const kept = succeeded(await keepGuess(store, contact, GUESS));
    expect(await shown()).toBe('Ana Pereira');
    succeeded(await undo(store, kept.commit ?? ''));
    expect(await shown()).toBe(ADDRESS);
  });

  it.each(['Ana', 'Annie @ Lumo', 'A. P.'])('never takes the place of %j', async (typed) => {
    const { store, contact, shown } = await named(typed);
    expect(failedWith(await keepGuess(store, contact, GUESS))).toBe('refused');
    expect(await shown()).toBe(typed);
  });

  it('is refused of whoever is not to be recorded', async () => {
    const { store, contact, shown } = await named(ADDRESS);
    succeeded(await stopRecording(store, { kind: 'contact', id: contact, name: ADDRESS }));
    expect(failedWith(await keepGuess(store, contact, GUESS))).toBe('refused');
    expect(await shown()).toBe(ADDRESS);
  });
});
