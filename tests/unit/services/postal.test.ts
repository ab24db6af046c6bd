import { describe, expect, it } from 'vitest';
import { aboutContact } from '../../../lib/services/about-contact.ts';
import { addContact, addDetected, editContact } from '../../../lib/services/contacts.ts';
import { historyOf, undo } from '../../../lib/services/history.ts';
import { join } from '../../../lib/services/joins.ts';
import { keepGuess } from '../../../lib/services/keep-guess.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import { buildPerson, buildThread } from '../../support/build-detection.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

const SIGNED = 'Rue Haute 1, 1000 Brussels';
const TYPED = 'Kaai 4, 2000 Antwerp';
const ANA = buildPerson('Ana Pereira', 'ana@lumo.example', {
  postal: { value: SIGNED, evidence: 'signature line 3' },
});

async function withAna(postal?: string) {
  const { store } = await freshStore();
  const about = postal === undefined ? {} : { postal: [postal] };
  const points = [{ kind: 'email' as const, value: 'ana@lumo.example' }];
  const { contact } = succeeded(
    await addContact(store, { name: 'Ana Pereira', points, about }),
  ).value;
  return { store, ana: contact };
}

describe('the postal address under somebody’s mails', () => {
  it('is kept with whoever is added as a contact, and goes with them', async () => {
    const { store } = await freshStore();
    const added = succeeded(await addDetected(store, ANA));
    expect(await aboutContact(store, added.value.contact)).toEqual({ postal: [SIGNED] });
    succeeded(await undo(store, added.commit ?? ''));
    const [person] = (await recognise(store, buildThread([ANA], []))).people;
    expect(person?.match.kind).toBe('unknown');
  });

  it('is nobody’s where it was left out, or is empty', async () => {
    const { store } = await freshStore();
    const { postal: _left, ...without } = ANA;
    const { contact } = succeeded(await addDetected(store, without)).value;
    expect(await aboutContact(store, contact)).toEqual({});
    const ben = buildPerson('Ben', 'ben@okoro.example', { postal: { value: ' ', evidence: '' } });
    const added = succeeded(await addDetected(store, ben));
    expect(await aboutContact(store, added.value.contact)).toEqual({});
  });

  it('is only a guess for whoever becomes a contact by what is written for them', async () => {
    const { store } = await freshStore();
    const person = { kind: 'detected', person: ANA, name: 'Ana Pereira' } as const;
    succeeded(await saveNote(store, { id: store.newId(), person, text: 'Likes mornings' }));
    const [found] = (await recognise(store, buildThread([ANA], []))).people;
    const contact = found?.match.kind === 'known' ? found.match.contact : '';
    expect(contact).not.toBe('');
    expect(await aboutContact(store, contact)).toEqual({});
  });

  it('never takes the place of what was typed before somebody was added again', async () => {
    const { store, ana } = await withAna(TYPED);
    expect(succeeded(await addDetected(store, ANA)).value.contact).toBe(ana);
    expect(await aboutContact(store, ana)).toEqual({ postal: [TYPED] });
  });

  it('is kept with a contact who has none, told in the history and taken back', async () => {
    const { store, ana } = await withAna();
    const kept = succeeded(await keepGuess(store, ana, { field: 'postal', value: ` ${SIGNED} ` }));
    expect(await aboutContact(store, ana)).toEqual({ postal: [SIGNED] });
    const [line] = await historyOf(store, 'contact', ana);
    expect(line?.what).toContain(SIGNED);
    succeeded(await undo(store, kept.commit ?? ''));
    expect(await aboutContact(store, ana)).toEqual({});
  });

  it('is refused where one was typed meanwhile', async () => {
    const { store, ana } = await withAna();
    succeeded(await editContact(store, ana, { about: { postal: [TYPED] } }));
    expect(failedWith(await keepGuess(store, ana, { field: 'postal', value: SIGNED }))).toBe(
      'refused',
    );
    expect(await aboutContact(store, ana)).toEqual({ postal: [TYPED] });
  });

  it('is refused where one came with a contact who was joined in', async () => {
    const { store, ana: loser } = await withAna(TYPED);
    const made = succeeded(await addContact(store, { name: 'Anna', points: [] }));
    const survivor = made.value.contact;
    succeeded(await join(store, { survivor, loser }));
    expect(failedWith(await keepGuess(store, survivor, { field: 'postal', value: SIGNED }))).toBe(
      'refused',
    );
    expect(await aboutContact(store, survivor)).toEqual({ postal: [TYPED] });
  });

  it('is nobody’s who is not there', async () => {
    const { store } = await freshStore();
    expect(failedWith(await keepGuess(store, 'nobody', { field: 'postal', value: SIGNED }))).toBe(
      'not-found',
    );
  });
});
