import { describe, expect, it } from 'vitest';
import { KNOWN_KINDS } from '../../../lib/domain/records/kinds.ts';
import { askAfterPurchase } from '../../../lib/services/ask-after.ts';
import { raiseCase } from '../../../lib/services/cases.ts';
import { addContact, addDetected, editContact } from '../../../lib/services/contacts.ts';
import { recordAgain, stopRecording, whyNotRecorded } from '../../../lib/services/do-not-record.ts';
import { keepGuess } from '../../../lib/services/keep-guess.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { keepPreference } from '../../../lib/services/preferences.ts';
import { handDraft } from '../../../lib/services/prepare-log.ts';
import { keepPromise } from '../../../lib/services/promises.ts';
import { addRecord, deleteRecord, editRecord } from '../../../lib/services/records.ts';
import { changeSettings } from '../../../lib/services/settings.ts';
import { putTag } from '../../../lib/services/tags.ts';
import type { PersonRef } from '../../../lib/services/views.ts';
import { buildPerson } from '../../support/build-detection.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { freshStore, MONDAY, type TestStore } from '../../support/fresh-store.ts';

const EMAIL = 'ana@lumo.example';
const detected = (name: string, email: string): PersonRef => ({
  kind: 'detected',
  person: buildPerson(name, email),
  name,
});

const TONER = { items: [{ name: 'toner', quantity: 1 }], status: 'paid', at: MONDAY };
const TASK = { words: 'Call', due: MONDAY };

async function withAna() {
  const test = await freshStore();
  const points = [{ kind: 'email' as const, value: EMAIL }];
  const id = succeeded(await addContact(test.store, { name: 'Ana', points })).value.contact;
  const ana: PersonRef = { kind: 'contact', id, name: 'Ana' };
  return { ...test, ana };
}

let notes = 0;
function note({ store }: TestStore, person: PersonRef) {
  notes += 1;
  return saveNote(store, { id: `n${notes}`, person, text: 'called' });
}

const entriesIn = ({ store }: TestStore) => store.db.rows('interaction').count();

describe('who is not to be recorded', () => {
  it('is told with the day, and neither note nor log about them is written', async () => {
    const test = await withAna();
    const { store, ana } = test;
    expect(await whyNotRecorded(store, ana)).toBeUndefined();
    succeeded(await stopRecording(store, ana));
    expect(await whyNotRecorded(store, ana)).toEqual({ kind: 'asked', at: MONDAY });
    const noted = await note(test, ana);
    expect(failedWith(noted)).toBe('refused');
    expect(noted.ok ? '' : noted.failure.message).toMatch(
      /^Ana is not to be recorded, as was said on .*2026\. Nothing was saved; what you typed is kept\.$/,
    );
    expect(failedWith(await saveLog(store, handDraft(store, ana, 'call')))).toBe('refused');
    expect(await entriesIn(test)).toBe(0);
  });

  it('is so under each address of their own too, and others are not', async () => {
    const test = await withAna();
    const { store, ana } = test;
    succeeded(await stopRecording(store, ana));
    expect(failedWith(await note(test, detected('A. Pereira', EMAIL)))).toBe('refused');
    succeeded(await note(test, detected('Ben', 'ben@okoro.example')));
  });

  it('is recorded again once that is said', async () => {
    const test = await withAna();
    succeeded(await stopRecording(test.store, test.ana));
    succeeded(await recordAgain(test.store, test.ana));
    succeeded(await note(test, test.ana));
  });

  it('who is no contact does not become one', async () => {
    const test = await freshStore();
    const cleo = detected('Cleo', 'cleo@home.example');
    succeeded(await stopRecording(test.store, cleo));
    expect(failedWith(await note(test, cleo))).toBe('refused');
    const person = buildPerson('Cleo', 'cleo@home.example');
    expect(failedWith(await addDetected(test.store, person))).toBe('refused');
    expect(await test.store.db.rows('contact').count()).toBe(0);
  });

  it('is not added by hand, nor given to another contact; without the address the rest is saved', async () => {
    const test = await withAna();
    const { store, ana } = test;
    const cleo = { kind: 'email' as const, value: 'Cleo@Home.example' };
    succeeded(await stopRecording(store, detected('Cleo', 'cleo@home.example')));
    const added = await addContact(store, { name: 'Cleo', points: [cleo] });
    expect(failedWith(added)).toBe('refused');
    expect(added.ok ? '' : added.failure.message).toMatch(
      /^Cleo@Home\.example: .* is not to be recorded, as was said on .* Take this address out/,
    );
    const id = ana.kind === 'contact' ? ana.id : '';
    expect(failedWith(await editContact(store, id, { addPoints: [cleo] }))).toBe('refused');
    expect(await store.db.rows('contact').count()).toBe(1);
    succeeded(await addContact(store, { name: 'Cleo', points: [] }));
  });

  it('is kept as a keyed hash alone, under another key on each device', async () => {
    const kept = [];
    for (const { store } of [await freshStore(), await freshStore()]) {
      succeeded(await stopRecording(store, detected('Cleo', 'cleo@home.example')));
      const rows = await store.db.settings.toArray();
      expect(JSON.stringify(rows)).not.toMatch(/cleo|home\.example/i);
      kept.push(rows.map(({ key }) => key).find((key) => /^do-not-record:[0-9a-f]{64}$/.test(key)));
    }
    expect(kept).not.toContain(undefined);
    expect(new Set(kept).size).toBe(2);
  });
});

describe('what is never logged', () => {
  it('is refused by its address or domain, with the line that says so', async () => {
    const test = await withAna();
    succeeded(await changeSettings(test.store, { neverLog: ['lumo.example'] }));
    const noted = await note(test, test.ana);
    expect(failedWith(noted)).toBe('refused');
    expect(noted.ok ? '' : noted.failure.message).toContain('“lumo.example” is on your list');
    expect(await whyNotRecorded(test.store, test.ana)).toEqual({
      kind: 'never',
      line: 'lumo.example',
    });
    expect(failedWith(await note(test, detected('Zoe', 'zoe@north.lumo.example')))).toBe('refused');
    succeeded(await changeSettings(test.store, { neverLog: [] }));
    succeeded(await note(test, test.ana));
  });

  it('is not added by hand', async () => {
    const { store } = await freshStore();
    succeeded(await changeSettings(store, { neverLog: ['lumo.example'] }));
    const points = [{ kind: 'email' as const, value: EMAIL }];
    const added = await addContact(store, { name: 'Ana', points });
    expect(failedWith(added)).toBe('refused');
    expect(added.ok ? '' : added.failure.message).toContain('“lumo.example” is on your list');
  });
});

describe('what is written in forms about who is not to be recorded', () => {
  async function withEntry() {
    const test = await withAna();
    const { store, ana } = test;
    succeeded(await note(test, ana));
    const [entry] = await store.db.rows('interaction').toArray();
    const id = ana.kind === 'contact' ? ana.id : '';
    succeeded(await addRecord(store, 'purchase', 'toner', TONER, id));
    succeeded(await editContact(store, id, { title: 'Buyer' }));
    succeeded(await addRecord(store, 'task', 'call', TASK, id));
    succeeded(await stopRecording(store, ana));
    return { store, id, entry: entry?.id ?? '' };
  }

  it.each(KNOWN_KINDS.filter((kind) => kind !== 'consent'))('is refused: a %s', async (kind) => {
    const { store, id } = await withEntry();
    expect(failedWith(await addRecord(store, kind, 'new', {}, id))).toBe('refused');
  });

  it('is refused where it is made of an entry, a promise or a purchase, a tag, an address or a field that was empty', async () => {
    const { store, id, entry } = await withEntry();
    expect(failedWith(await raiseCase(store, entry))).toBe('refused');
    expect(failedWith(await keepPreference(store, entry))).toBe('refused');
    expect(failedWith(await putTag(store, id, 'vip'))).toBe('refused');
    const promised = { id: 't-1', words: 'We pay on Friday', due: MONDAY };
    expect(failedWith(await keepPromise(store, entry, promised))).toBe('refused');
    expect(failedWith(await askAfterPurchase(store, 'purchase-toner'))).toBe('refused');
    expect(
      failedWith(await keepGuess(store, id, { field: 'postal', value: 'Rua Nova 4, Lisboa' })),
    ).toBe('refused');
    const birthday = '05-17';
    expect(failedWith(await editContact(store, id, { about: { birthday } }))).toBe('refused');
    expect(failedWith(await editContact(store, id, { company: 'Lumo SA' }))).toBe('refused');
  });

  it('may say what they allow, and correct or end what is there', async () => {
    const { store, id } = await withEntry();
    const consent = { channel: 'email', state: 'withdrawn', at: MONDAY };
    succeeded(await addRecord(store, 'consent', 'mail', consent, id));
    succeeded(await editContact(store, id, { name: 'Ana Pereira', title: 'Head of buying' }));
    succeeded(await editContact(store, id, { title: '' }));
    succeeded(await editRecord(store, 'task', 'task-call', { words: 'Call back' }));
    succeeded(await deleteRecord(store, 'task', 'task-call'));
  });
});
