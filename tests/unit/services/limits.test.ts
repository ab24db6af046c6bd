import { describe, expect, it } from 'vitest';
import type { Result } from '../../../lib/domain/result.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { editInteraction } from '../../../lib/services/interactions.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { handDraft } from '../../../lib/services/prepare-log.ts';
import { changeSettings, readSettings } from '../../../lib/services/settings.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import { readAll } from '../../../lib/store/dump.ts';
import { buildMessage, buildPerson, buildThread, draftFor } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

const LONG = 'ä'.repeat(25_000);
const person = { kind: 'detected' as const, person: buildPerson('Ana', 'ana@x.example'), name: '' };

function sentenceOf(result: Result<unknown>): string {
  return result.ok ? 'saved' : result.failure.message;
}

describe('what is too long', () => {
  it('is refused in a sentence with both numbers, and nothing is written', async () => {
    const { store } = await freshStore();
    const call = { ...handDraft(store, person, 'call'), summary: LONG };
    expect(sentenceOf(await saveLog(store, call))).toBe(
      'The summary of this entry has 25,000 characters, and at most 20,000 fit: shorten it. What you typed is kept.',
    );
    expect(sentenceOf(await saveNote(store, { id: 'n', person, text: LONG }))).toBe(
      'This note has 25,000 characters, and at most 20,000 fit: shorten it. What you typed is kept.',
    );
    expect((await readAll(store.db)).changes).toEqual([]);
  });

  it('leaves the entry as it was when it is edited', async () => {
    const { store } = await freshStore();
    const { contact, interaction } = succeeded(
      await saveNote(store, { id: 'n', person, text: 'short' }),
    ).value;
    expect((await editInteraction(store, interaction, { summary: LONG })).ok).toBe(false);
    expect((await timeline(store, contact, { limit: 1 })).entries[0]?.summary).toBe('short');
  });

  it.each([
    ['name', { name: 'x'.repeat(500), points: [] }, 'The name of this contact has 500 characters'],
    [
      'address',
      { name: 'Ana', points: [{ kind: 'email' as const, value: `${'x'.repeat(400)}@x.example` }] },
      'The text of this address has 410 characters',
    ],
  ])('is named: a %s typed by hand', async (_what, contact, sentence) => {
    const { store } = await freshStore();
    expect(sentenceOf(await addContact(store, contact))).toContain(sentence);
  });

  it('is told of settings that could not be read again, and the old ones stay', async () => {
    const { store } = await freshStore();
    succeeded(await changeSettings(store, { own: ['lumo.example'] }));
    const own = Array.from({ length: 201 }, (_, n) => `${n}@lumo.example`);
    expect((await changeSettings(store, { own })).ok).toBe(false);
    expect((await readSettings(store)).own).toEqual(['lumo.example']);
    succeeded(await changeSettings(store, { author: '' }));
    expect((await readSettings(store)).author).toBe('Me');
  });
});

describe('the gist of a message', () => {
  it('is never cut inside a character', async () => {
    const { store } = await freshStore();
    const text = `${'x'.repeat(138)}😀😀😀`;
    const thread = buildThread([person.person], [buildMessage('1', text)]);
    expect((await draftFor(store, thread)).summary).toBe(`${'x'.repeat(138)}…`);
  });
});
