import { describe, expect, it } from 'vitest';
import { addContact } from '../../../lib/services/contacts.ts';
import { exportEverything } from '../../../lib/services/export-everything.ts';
import { importEverything } from '../../../lib/services/import-everything.ts';
import { editInteraction } from '../../../lib/services/interactions.ts';
import { knownRecords } from '../../../lib/services/known-view.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { keepPreference } from '../../../lib/services/preferences.ts';
import { addRecord, editRecord } from '../../../lib/services/records.ts';
import type { Store } from '../../../lib/store/store.ts';
import { buildMessage, buildPerson, buildThread, draftFor } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore, HOUR, MONDAY } from '../../support/fresh-store.ts';

const ANA = buildPerson('Ana', 'ana@lumo.example');
const CLEO = buildPerson('Cleo', 'cleo@lumo.example');

async function preferencesOf(store: Store, contact: string) {
  return (await knownRecords(store, contact)).preference;
}

/** Ana's mail, to which Cleo answered, is logged under Ana with this summary and kept as a preference. */
async function keptOf(store: Store, said: readonly string[], summary: string) {
  const mails = said.map((text, hours) => buildMessage(`m${hours}`, text, MONDAY + hours * HOUR));
  const cleo = { ...buildMessage('c', 'I prefer calls to e-mail.', MONDAY + 9 * HOUR), from: 1 };
  const draft = await draftFor(store, buildThread([ANA, CLEO], [...mails, cleo]));
  const { interaction, contact } = succeeded(await saveLog(store, draft)).value;
  succeeded(await editInteraction(store, interaction, { summary }));
  succeeded(await keepPreference(store, interaction));
  return { contact, preference: (await preferencesOf(store, contact))[0] };
}

describe('the receipt of a preference', () => {
  it('tells the channel and quotes the contact’s own words, not those of others in the thread', async () => {
    const { store } = await freshStore();
    const said = ['The toner came. I prefer e-mail to calls!', 'Until Monday.'];
    const { preference } = await keptOf(store, said, 'Prefers e-mail to calls');
    expect(preference).toMatchObject({
      words: 'Prefers e-mail to calls',
      channel: 'email',
      quote: 'I prefer e-mail to calls!',
    });
  });

  it('quotes nothing where none of several messages says it', async () => {
    const { store } = await freshStore();
    const { preference } = await keptOf(store, ['Ring me never.', 'Thanks.'], 'Wants duplex');
    expect(preference).toMatchObject({ words: 'Wants duplex', channel: 'email' });
    expect(preference).not.toHaveProperty('quote');
  });

  it('keeps what was noted, whatever its words become, and goes out and in with everything', async () => {
    const { store } = await freshStore();
    const { contact } = succeeded(await addContact(store, { name: 'Ana', points: [] })).value;
    const person = { kind: 'contact' as const, id: contact, name: 'Ana' };
    const marks = { mark: 'preference' as const };
    const note = { id: 'n', person, text: 'wants e-mail, says Cleo', marks };
    succeeded(await saveNote(store, note));
    const [kept] = await preferencesOf(store, contact);
    const receipt = { channel: 'note', quote: 'wants e-mail, says Cleo' };
    expect(kept).toMatchObject({ words: 'wants e-mail, says Cleo', ...receipt });
    const id = kept?.id ?? '';
    succeeded(await editRecord(store, 'preference', id, { words: 'Wants e-mail' }));
    const { store: other } = await freshStore();
    succeeded(await importEverything(other, succeeded(await exportEverything(store))));
    expect(await preferencesOf(other, contact)).toMatchObject([
      { words: 'Wants e-mail', ...receipt },
    ]);
  });

  it('says nothing of what nobody knows: one that was typed has neither channel nor quote', async () => {
    const { store } = await freshStore();
    const { contact } = succeeded(await addContact(store, { name: 'Ana', points: [] })).value;
    const typed = { words: 'Wants e-mail', stated: MONDAY };
    succeeded(await addRecord(store, 'preference', '1', typed, contact));
    const [preference] = await preferencesOf(store, contact);
    expect(preference).toMatchObject({ author: 'Me', stated: MONDAY });
    expect(preference).not.toHaveProperty('channel');
    expect(preference).not.toHaveProperty('quote');
  });
});
