import { describe, expect, it } from 'vitest';
import { outcomeInWords } from '../../../../components/data/import-words.ts';
import { importContacts } from '../../../../lib/services/contact-import/import-contacts.ts';
import { previewContacts } from '../../../../lib/services/contact-import/preview-contacts.ts';
import { addContact } from '../../../../lib/services/contacts.ts';
import { stopRecording } from '../../../../lib/services/do-not-record.ts';
import { changeSettings } from '../../../../lib/services/settings.ts';
import { buildPerson } from '../../../support/build-detection.ts';
import { failedWith, succeeded } from '../../../support/expect-success.ts';
import { freshStore } from '../../../support/fresh-store.ts';
import { liveRecords, outcomesOf, tableOf } from './files.ts';

async function storeWithAna() {
  const { store } = await freshStore();
  const points = [{ kind: 'email' as const, value: 'ana@lumo.example' }];
  const added = await addContact(store, { name: 'Ana Pereira', points });
  return { store, ana: succeeded(added).value.contact };
}

describe('the preview of a file', () => {
  it('writes nothing', async () => {
    const { store } = await freshStore();
    succeeded(await previewContacts(store, tableOf(['Ana', '', '', 'ana@lumo.example', ''])));
    expect(await liveRecords(store)).toEqual({ contact: 0, company: 0, point: 0, holding: 0 });
  });

  it('tells who is known, and by which address, however it is written', async () => {
    const { store, ana } = await storeWithAna();
    const row = ['Ana Pereira', 'Buyer', 'Lumo SA', 'ANA@Lumo.example', '+351 210 555 014'];
    expect(await outcomesOf(store, tableOf(row))).toEqual([
      {
        kind: 'known',
        contact: ana,
        name: 'Ana Pereira',
        by: 'ANA@Lumo.example',
        missing: 1,
        fills: ['title', 'company'],
        differs: [],
      },
    ]);
  });

  it.each([
    ['the family name first', '"Pereira, Ana"'],
    ['an initial', 'A. Pereira'],
    ['a middle name', 'Ana Rosa Pereira'],
    ['another family name', 'Ana Costa'],
    ['no name', ''],
  ])('knows a person by their mail address with %s', async (_, name) => {
    const { store, ana } = await storeWithAna();
    const [outcome] = await outcomesOf(store, tableOf([name, '', '', 'ana@lumo.example', '']));
    expect(outcome).toMatchObject({ kind: 'known', contact: ana, missing: 0 });
  });

  it('tells whose address somebody of another name uses', async () => {
    const { store } = await storeWithAna();
    const file = tableOf(['Ben Okoro', '', '', 'ana@lumo.example', '']);
    const preview = succeeded(await previewContacts(store, file));
    expect(preview.rows[0]?.outcome).toEqual({ kind: 'new' });
    expect(preview.shared).toEqual([
      {
        key: 'email:ana@lumo.example',
        value: 'ana@lumo.example',
        names: ['Ana Pereira', 'Ben Okoro'],
      },
    ]);
  });

  it('leaves out and counts of whom nothing is to be recorded, and brings the rest', async () => {
    const { store } = await freshStore();
    const cleo = buildPerson('Cleo', 'cleo@home.example');
    succeeded(await stopRecording(store, { kind: 'detected', person: cleo, name: 'Cleo' }));
    succeeded(await changeSettings(store, { neverLog: ['lumo.example'] }));
    const file = tableOf(
      ['Cleo Lund', '', '', 'Cleo@Home.example', ''],
      ['Ana Pereira', '', '', 'ana@lumo.example', ''],
      ['Ben Okoro', '', '', 'ben@okoro.example', ''],
    );
    const preview = succeeded(await previewContacts(store, file));
    expect(preview.counts).toMatchObject({ refused: 2, new: 1 });
    const [first, second] = preview.rows.map(({ outcome }) => outcomeInWords(outcome, new Map()));
    expect(first).toMatch(
      /^Is left out: Cleo@Home\.example is not to be recorded, as was said on /,
    );
    expect(second).toBe('Is left out: “lumo.example” is on your list of what is never logged.');
    const { value } = succeeded(await importContacts(store, preview, 'people.csv'));
    expect(value).toMatchObject({ added: 1 });
    expect(await liveRecords(store)).toMatchObject({ contact: 1, point: 1 });
  });

  it('tells who is there twice by an address, and keeps colleagues on one number apart', async () => {
    const { store } = await freshStore();
    const file = tableOf(
      ['Ana Pereira', '', '', 'ana@lumo.example', ''],
      ['Ana Pereira', 'Buyer', '', 'Ana@LUMO.example', '+351 210 555 014'],
      ['Ben Okoro', '', '', 'ben@okoro.example', '+351 210 555 014'],
    );
    const preview = succeeded(await previewContacts(store, file));
    expect(preview.rows.map((one) => one.outcome)).toEqual([
      { kind: 'new' },
      { kind: 'duplicate', line: 2, by: 'Ana@LUMO.example' },
      { kind: 'new' },
    ]);
    expect(preview.rows[0]).toMatchObject({ title: 'Buyer' });
    expect(preview.rows[0]?.points).toHaveLength(2);
    expect(preview.shared.map((one) => one.names)).toEqual([['Ana Pereira', 'Ben Okoro']]);
    expect(preview.counts).toMatchObject({ new: 2, duplicate: 1 });
  });

  it('leaves the user and colleagues out', async () => {
    const { store } = await freshStore();
    succeeded(await changeSettings(store, { own: ['me@home.example', 'north.example'] }));
    const file = tableOf(
      ['Me', '', '', 'Me@Home.example', ''],
      ['A colleague', '', '', 'c@mail.north.example', ''],
      ['Ana', '', '', 'ana@notnorth.example', ''],
    );
    expect((await outcomesOf(store, file)).map((one) => one.kind)).toEqual(['own', 'own', 'new']);
  });

  it('asks first where two contacts may be the one in the file', async () => {
    const { store } = await storeWithAna();
    const points = [{ kind: 'phone' as const, value: '+351 210 555 014' }];
    succeeded(await addContact(store, { name: 'A. Pereira', points }));
    const row = ['Ana Pereira', '', '', 'ana@lumo.example', '+351 210 555 014'];
    expect(await outcomesOf(store, tableOf(row))).toEqual([
      { kind: 'unsure', names: ['Ana Pereira', 'A. Pereira'] },
    ]);
  });

  it('says what stands in the place of an address and is none', async () => {
    const { store } = await freshStore();
    const file = tableOf(['Ana', '', '', 'ana at lumo', 'call me'], ['', '', '', 'nobody', '']);
    const preview = succeeded(await previewContacts(store, file));
    expect(preview.leftOut).toEqual([
      { line: 2, reason: '“ana at lumo” is not an e-mail address.' },
      { line: 2, reason: '“call me” is not a telephone number.' },
      { line: 3, reason: '“nobody” is not an e-mail address.' },
    ]);
    expect(preview.rows.map((one) => one.outcome.kind)).toEqual(['new', 'unreadable']);
  });

  it('is refused in words for a file that is none', async () => {
    const { store } = await freshStore();
    expect(failedWith(await previewContacts(store, new TextEncoder().encode('a,b\n1,2')))).toBe(
      'invalid',
    );
  });

  // comparing everybody with everybody would be two hundred million times, and end in the limit of a test
  it('of a switchboard that thousands use comes to its end', async () => {
    const { store } = await freshStore();
    const people = Array.from({ length: 20_000 }, (_, n) => [
      `Person${n} N${n}`,
      '',
      '',
      '',
      '+351 210 555 014',
    ]);
    const preview = succeeded(await previewContacts(store, tableOf(...people)));
    expect(preview.counts.new).toBe(20_000);
    expect(preview.shared).toHaveLength(1);
  });
});
