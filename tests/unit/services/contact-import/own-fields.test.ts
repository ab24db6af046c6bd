import { describe, expect, it, vi } from 'vitest';
import { outcomeInWords } from '../../../../components/data/import-words.ts';
import type { ContactAbout } from '../../../../lib/domain/contact-about.ts';
import { aboutContact } from '../../../../lib/services/about-contact.ts';
import { importContacts } from '../../../../lib/services/contact-import/import-contacts.ts';
import { takeBackImport } from '../../../../lib/services/contact-import/past-imports.ts';
import { previewContacts } from '../../../../lib/services/contact-import/preview-contacts.ts';
import { addContact, editContact } from '../../../../lib/services/contacts.ts';
import { undo } from '../../../../lib/services/history.ts';
import { join } from '../../../../lib/services/joins.ts';
import { addRecord, deleteRecord } from '../../../../lib/services/records.ts';
import { search } from '../../../../lib/services/search.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { freshStore, type TestStore } from '../../../support/fresh-store.ts';
import { bring } from './files.ts';

const [SHOES, VEGAN, CLUB] = ['property-1-shoes', 'property-2-vegan', 'property-3-club'];
const HEAD = 'Name,Email,SHOE size,Vegan,Club,Hat';
const fileOf = (...lines: string[]) => new TextEncoder().encode([HEAD, ...lines].join('\n'));
const ANA = fileOf('Ana Pereira,ana@lumo.example,43,yes,blue,large');
const SAID = { [SHOES]: 43, [VEGAN]: true, [CLUB]: 'Blue' } as const;

/** A store in which these fields are asked of every contact. */
async function storeWithFields(): Promise<TestStore> {
  const given = await freshStore();
  const add = async (id: string, fields: object) =>
    succeeded(await addRecord(given.store, 'property', id, { ...fields }));
  await add('1-shoes', { name: 'Shoe size', how: 'number' });
  await add('2-vegan', { name: 'Vegan', how: 'tick' });
  await add('3-club', { name: 'Club', how: 'choice', choices: ['Blue', 'Red'] });
  await add('4-again', { name: 'shoe  SIZE', how: 'line' });
  return given;
}

async function known(store: Store, about: ContactAbout = {}, points = true) {
  const point = { kind: 'email' as const, value: 'ana@lumo.example' };
  const person = { name: 'Ana Pereira', about, points: points ? [point] : [] };
  return succeeded(await addContact(store, person)).value.contact;
}

const valuesOf = async (store: Store, id: string) => (await aboutContact(store, id)).values;

async function toldOf(store: Store, file: Uint8Array) {
  const { rows, labels } = succeeded(await previewContacts(store, file));
  return rows.map(({ outcome }) => outcomeInWords(outcome, labels));
}

describe('a file with columns that are called as own fields', () => {
  it('fills those of a new contact, and of one label the first alone', async () => {
    const { store } = await storeWithFields();
    await bring(store, ANA);
    const [hit] = await search(store, 'ana');
    expect(await valuesOf(store, hit?.contact ?? '')).toEqual(SAID);
  });

  it('fills what is empty of a known one, in one step that is undone', async () => {
    const { store } = await storeWithFields();
    const ana = await known(store, { values: { [CLUB]: 'Blue', other: 'stays' } });
    expect(await toldOf(store, ANA)).toEqual([
      'Is Ana Pereira, by ana@lumo.example. Gets “Shoe size” and “Vegan”.',
    ]);
    const { commit, completed } = await bring(store, ANA);
    expect(completed).toBe(1);
    expect(await valuesOf(store, ana)).toEqual({ ...SAID, other: 'stays' });
    expect(await bring(store, ANA)).toMatchObject({ completed: 0, commit: undefined });
    succeeded(await undo(store, commit ?? ''));
    expect(await valuesOf(store, ana)).toEqual({ [CLUB]: 'Blue', other: 'stays' });
  });

  it('never writes over what is there, and tells what differs', async () => {
    const { store } = await storeWithFields();
    const ana = await known(store, { values: { [SHOES]: 42, [CLUB]: 'Red' } });
    expect(await toldOf(store, ANA)).toEqual([
      'Is Ana Pereira, by ana@lumo.example. Gets “Vegan”. “Shoe size” and “Club” stay: the file says something else.',
    ]);
    await bring(store, ANA);
    expect(await valuesOf(store, ana)).toEqual({ [SHOES]: 42, [CLUB]: 'Red', [VEGAN]: true });
  });

  it('fills nothing that somebody who was joined lends, or that was typed since the preview', async () => {
    const { store } = await storeWithFields();
    const ana = await known(store);
    const other = await known(store, { values: { [SHOES]: 42 } }, false);
    succeeded(await join(store, { survivor: ana, loser: other }));
    const preview = succeeded(await previewContacts(store, ANA));
    succeeded(await editContact(store, ana, { about: { values: { [CLUB]: 'Red' } } }));
    succeeded(await importContacts(store, preview, 'people.csv'));
    expect(await valuesOf(store, ana)).toEqual({ [SHOES]: 42, [CLUB]: 'Red', [VEGAN]: true });
  });

  it('in several lines about one person puts them together, the first word of two counts', async () => {
    const { store } = await storeWithFields();
    const lines = ['Ana,ana@lumo.example,43,,,', 'Ana,ana@lumo.example,44,yes,,'];
    await bring(store, fileOf(...lines));
    const [hit] = await search(store, 'ana');
    expect(await valuesOf(store, hit?.contact ?? '')).toEqual({ [SHOES]: 43, [VEGAN]: true });
  });

  it('tells what of them can’t be read, and leaves it out', async () => {
    const { store } = await storeWithFields();
    const file = fileOf('Ana,ana@lumo.example,large,perhaps,Red,');
    const { leftOut } = succeeded(await previewContacts(store, file));
    expect(leftOut).toEqual([
      { line: 2, reason: '“Shoe size”: “large” is no number, or could be two different ones.' },
      { line: 2, reason: '“Vegan”: “perhaps” is neither yes nor no.' },
    ]);
    await bring(store, file);
    const [hit] = await search(store, 'ana');
    expect(await valuesOf(store, hit?.contact ?? '')).toEqual({ [CLUB]: 'Red' });
  });

  it('fills as many as a contact has room for', async () => {
    const { store } = await storeWithFields();
    const many = Array.from({ length: 99 }, (_, n) => [`old-${n}`, 'x'] as const);
    const ana = await known(store, { values: Object.fromEntries(many) });
    await bring(store, ANA);
    expect(await valuesOf(store, ana)).toEqual({ ...Object.fromEntries(many), [SHOES]: 43 });
  });

  it('leaves a field alone that is asked for no more, and one that never was', async () => {
    const { store } = await storeWithFields();
    for (const id of [SHOES, 'property-4-again'])
      succeeded(await deleteRecord(store, 'property', id));
    await bring(store, ANA);
    const [hit] = await search(store, 'ana');
    expect(await aboutContact(store, hit?.contact ?? '')).toEqual({
      values: { [VEGAN]: true, [CLUB]: 'Blue' },
    });
  });

  it('fills them from the columns that were chosen, under any heading', async () => {
    const { store } = await storeWithFields();
    const chosen = new Map([
      ['hat', CLUB],
      ['club', ''],
    ]);
    const file = fileOf('Ana,ana@lumo.example,43,,blue,red');
    const { columns, rows } = succeeded(await previewContacts(store, file, undefined, chosen));
    expect(rows[0]?.about?.values).toEqual({ [SHOES]: 43, [CLUB]: 'Red' });
    expect(columns).toEqual([
      { key: 'shoe size', heading: 'SHOE size', field: SHOES },
      { key: 'hat', heading: 'Hat', field: CLUB },
      { key: 'club', heading: 'Club', field: '' },
    ]);
  });

  it('has the list of own fields read once, however many people are in it', async () => {
    const { store } = await storeWithFields();
    const people = Array.from({ length: 500 }, (_, n) => `Person ${n},p${n}@firm.example,43,,,`);
    const rows = vi.spyOn(store.db, 'rows');
    succeeded(await previewContacts(store, fileOf(...people)));
    expect(rows.mock.calls.filter(([kind]) => kind === 'property')).toHaveLength(1);
  });
});

describe('an import that filled own fields', () => {
  it('is taken back field by field: what was edited since stays', async () => {
    const { store, clock } = await storeWithFields();
    const ana = await known(store, { values: { other: 'stays' } });
    const { commit } = await bring(store, ANA);
    clock.now += 1000;
    const values = { [CLUB]: 'Red', another: 'new' };
    succeeded(await editContact(store, ana, { about: { values } }));
    clock.now += 1000;
    const taken = succeeded(await takeBackImport(store, commit ?? ''));
    expect(taken.value.kept).toBe(1);
    expect(await valuesOf(store, ana)).toEqual({ other: 'stays', ...values });
    // and the way back brings back what it took
    succeeded(await undo(store, taken.commit ?? ''));
    expect(await valuesOf(store, ana)).toEqual({ ...SAID, other: 'stays', ...values });
  });

  it('leaves nothing where there was nothing', async () => {
    const { store, clock } = await storeWithFields();
    const ana = await known(store);
    const { commit } = await bring(store, ANA);
    clock.now += 1000;
    succeeded(await editContact(store, ana, { about: { values: { [CLUB]: undefined } } }));
    clock.now += 1000;
    expect(succeeded(await takeBackImport(store, commit ?? '')).value.kept).toBe(1);
    expect(await aboutContact(store, ana)).toEqual({});
  });
});
