import { describe, expect, it } from 'vitest';
import { outcomeInWords } from '../../../../components/data/import-words.ts';
import { aboutContact } from '../../../../lib/services/about-contact.ts';
import { importContacts } from '../../../../lib/services/contact-import/import-contacts.ts';
import type { ImportPreview } from '../../../../lib/services/contact-import/import-views.ts';
import {
  pastImports,
  takeBackImport,
} from '../../../../lib/services/contact-import/past-imports.ts';
import { previewContacts } from '../../../../lib/services/contact-import/preview-contacts.ts';
import { rowWrites } from '../../../../lib/services/contact-import/row-writes.ts';
import { contactView } from '../../../../lib/services/contact-view.ts';
import { addContact, editContact } from '../../../../lib/services/contacts.ts';
import { historyOf, undo } from '../../../../lib/services/history.ts';
import { join } from '../../../../lib/services/joins.ts';
import { search } from '../../../../lib/services/search.ts';
import { Reader } from '../../../../lib/store/reader.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { freshStore } from '../../../support/fresh-store.ts';
import { bring, liveRecords, outcomesOf, tableOf } from './files.ts';

const HEAD = 'Full Name,Job Title,Company,Email,Birthday,Language,Labels';
const fileOf = (...lines: string[]) => new TextEncoder().encode([HEAD, ...lines].join('\n'));
const ANA = 'Ana Pereira,Buyer,Lumo SA,ana@lumo.example,17 May 1980,fr,toner';
const ALL = ['title', 'company', 'birthday', 'language', 'tags'];
const FILLED = { birthday: '1980-05-17', language: 'French', tags: ['toner'] };

async function known(store: Store, more: Partial<Parameters<typeof addContact>[1]> = {}) {
  const points = [{ kind: 'email' as const, value: 'ana@lumo.example' }];
  const added = await addContact(store, { name: 'Ana Pereira', points, ...more });
  return succeeded(added).value.contact;
}

async function told(store: Store, id: string) {
  const { title, companyName } = (await contactView(store, id)) ?? {};
  return { title, companyName, ...(await aboutContact(store, id)) };
}

describe('a file about somebody who is known', () => {
  it('fills what is empty, in one step that is undone', async () => {
    const { store } = await freshStore();
    const ana = await known(store);
    expect(await outcomesOf(store, fileOf(ANA))).toMatchObject([
      { kind: 'known', contact: ana, missing: 0, fills: ALL, differs: [] },
    ]);
    const { commit, ...done } = await bring(store, fileOf(ANA));
    expect(done).toMatchObject({ added: 0, completed: 1 });
    expect(await told(store, ana)).toEqual({
      title: 'Buyer',
      companyName: 'Lumo SA',
      ...FILLED,
    });
    expect(await bring(store, fileOf(ANA))).toMatchObject({ completed: 0, commit: undefined });
    const [line] = await historyOf(store, 'contact', ana);
    expect(line).toMatchObject({ commit, what: 'completed from a file, with everybody in it' });
    succeeded(await undo(store, commit ?? ''));
    expect(await told(store, ana)).toEqual({ title: undefined, companyName: undefined });
    expect(await liveRecords(store)).toMatchObject({ contact: 1, company: 0 });
  });

  it('never writes over what is there, and tells what differs', async () => {
    const { store } = await freshStore();
    const about = { birthday: '--05-17', tags: ['ink', 'Toner'] };
    const ana = await known(store, { title: 'Head of buying', company: 'LUMO  sa', about });
    const [outcome] = await outcomesOf(store, fileOf(ANA));
    expect(outcome).toMatchObject({ fills: ['language'], differs: ['title', 'birthday'] });
    expect(outcome === undefined ? '' : outcomeInWords(outcome, new Map())).toBe(
      'Is Ana Pereira, by ana@lumo.example. Gets language. Title and birthday stay: the file says something else.',
    );
    await bring(store, fileOf(ANA));
    expect(await told(store, ana)).toEqual({
      title: 'Head of buying',
      companyName: 'LUMO  sa',
      ...about,
      language: 'French',
    });
  });

  it('fills nothing that somebody who was joined lends', async () => {
    const { store } = await freshStore();
    const ana = await known(store);
    const lent = { about: { language: 'German' }, title: 'Head of buying', points: [] };
    const other = await known(store, lent);
    succeeded(await join(store, { survivor: ana, loser: other }));
    const [outcome] = await outcomesOf(store, fileOf(ANA));
    expect(outcome).toMatchObject({
      contact: ana,
      fills: ['company', 'birthday', 'tags'],
      differs: ['title', 'language'],
    });
    await bring(store, fileOf(ANA));
    expect(await told(store, ana)).toMatchObject({ title: 'Head of buying', language: 'German' });
  });

  it('writes over nothing that was typed since the preview', async () => {
    const { store } = await freshStore();
    const ana = await known(store);
    const preview = succeeded(await previewContacts(store, fileOf(ANA)));
    succeeded(await editContact(store, ana, { title: 'Head of buying' }));
    succeeded(await importContacts(store, preview, 'people.csv'));
    expect(await told(store, ana)).toMatchObject({ title: 'Head of buying', language: 'French' });
  });

  it('in several lines writes them once, and the first word of two counts', async () => {
    const { store, clock } = await freshStore();
    const phone = { kind: 'phone' as const, value: '+351 210 555 014' };
    const points = [{ kind: 'email' as const, value: 'ana@lumo.example' }, phone];
    const ana = await known(store, { points });
    const head = 'Full Name,Job Title,Email,Phone,Language';
    const lines = ['Ana Pereira,,ana@lumo.example,,fr', 'Ana Pereira,Buyer,,+351 210 555 014,nl'];
    const file = new TextEncoder().encode([head, ...lines].join('\n'));
    expect(await outcomesOf(store, file)).toMatchObject([
      { fills: ['title', 'language'], differs: [] },
      { fills: [], differs: ['language'] },
    ]);
    const { commit, completed } = await bring(store, file);
    expect(completed).toBe(1);
    expect(await told(store, ana)).toMatchObject({ title: 'Buyer', language: 'French' });
    clock.now += 1000;
    succeeded(await takeBackImport(store, commit ?? ''));
    expect(await told(store, ana)).toEqual({ title: undefined, companyName: undefined });
  });

  it('fills somebody without an address too, or whoever they were joined into', async () => {
    const { store } = await freshStore();
    await bring(store, fileOf('Carla Reis,,,,,,'));
    const [hit] = await search(store, 'carla');
    const carla = hit?.contact ?? '';
    await bring(store, fileOf('Carla Reis,,,,,fr,'));
    expect(await aboutContact(store, carla)).toEqual({ language: 'French' });
    const ana = await known(store, { about: { birthday: '--05-17' } });
    succeeded(await join(store, { survivor: ana, loser: carla }));
    const line = 'Carla Reis,,,,18 May 1980,fr,toner';
    expect(await outcomesOf(store, fileOf(line))).toMatchObject([
      { contact: ana, name: 'Ana Pereira', fills: ['tags'], differs: ['birthday'] },
    ]);
  });

  it('fills whoever they were joined into since the preview, where nothing is there', async () => {
    const { store } = await freshStore();
    const ana = await known(store);
    const preview = succeeded(await previewContacts(store, fileOf(ANA)));
    const other = await known(store, { about: { language: 'German' }, points: [] });
    succeeded(await join(store, { survivor: other, loser: ana }));
    succeeded(await importContacts(store, preview, 'people.csv'));
    expect(await told(store, other)).toMatchObject({ title: 'Buyer', language: 'German' });
  });
});

describe('what is about to be written of a known contact', () => {
  const writesOf = async (store: Store, rows: ImportPreview['rows']) =>
    succeeded(await rowWrites(new Reader(store.db), store, rows, new Set())).writes;

  it('leaves out what was typed at the last moment', async () => {
    const { store } = await freshStore();
    const ana = await known(store);
    const { rows } = succeeded(await previewContacts(store, fileOf(ANA)));
    const about = { language: 'Dutch', tags: ['ink'] };
    succeeded(await editContact(store, ana, { title: 'Head of buying', about }));
    const writes = await writesOf(store, rows);
    expect(writes).toMatchObject([
      { kind: 'company', set: { name: 'Lumo SA' } },
      { kind: 'contact', id: ana },
    ]);
    expect(Object.keys(writes[1]?.set ?? {})).toEqual(['company', 'birthday']);
  });

  it('is nothing where they were joined at the last moment', async () => {
    const { store } = await freshStore();
    const ana = await known(store);
    const { rows } = succeeded(await previewContacts(store, fileOf(ANA)));
    const other = await known(store, { points: [] });
    succeeded(await join(store, { survivor: other, loser: ana }));
    expect(await writesOf(store, rows)).toEqual([]);
  });
});

describe('an import that filled known contacts', () => {
  it('is taken back on a later day, except for what was edited since', async () => {
    const { store, clock } = await freshStore();
    const ana = await known(store, { about: { owner: 'Leo' } });
    const { commit } = await bring(store, fileOf(ANA));
    clock.now += 1000;
    const about = { language: 'Dutch', source: 'the fair' };
    succeeded(await editContact(store, ana, { about, title: 'Head of buying' }));
    clock.now += 1000;
    expect(succeeded(await takeBackImport(store, commit ?? '')).value.kept).toBe(2);
    expect(await told(store, ana)).toEqual({
      title: 'Head of buying',
      companyName: undefined,
      owner: 'Leo',
      ...about,
    });
    expect((await liveRecords(store))['company']).toBe(0);
  });

  it('that was interrupted is taken back, or completed by the same file, and then both are', async () => {
    const COUNT = 120;
    const people = (title: string, company: string) =>
      tableOf(
        ...Array.from({ length: COUNT }, (_, n) => {
          const firm = company === '' ? '' : `${company} ${n % 7}`;
          return [`Person ${n}`, title, firm, `p${n}@firm.example`, ''];
        }),
      );
    const titled = people('Buyer', 'Firm');
    const filled = async (store: Store) =>
      (await store.db.rows('contact').toArray()).filter((one) => one['title'] === 'Buyer').length;
    for (const way of ['taken back', 'completed'] as const) {
      const given = await freshStore();
      const goesBy = () => {
        given.clock.now += 20;
      };
      await bring(given.store, people('', ''));
      const before = await liveRecords(given.store);
      goesBy();
      const preview = succeeded(await previewContacts(given.store, titled));
      let pieces = 0;
      await importContacts(given.store, preview, 'titles.csv', (share) => {
        goesBy();
        pieces += share > 0.1 ? 1 : 0;
        if (pieces === 3) given.store.db.close();
      });
      const { store } = await freshStore(given);
      const part = await filled(store);
      expect(part).toBeGreaterThan(0);
      expect(part).toBeLessThan(COUNT);
      if (way === 'completed') {
        const again = succeeded(await previewContacts(store, titled));
        const done = succeeded(await importContacts(store, again, 'titles.csv', goesBy));
        expect(done.value.completed).toBe(COUNT - part);
        expect(await filled(store)).toBe(COUNT);
      }
      goesBy();
      for (const { commit } of (await pastImports(store)).filter(
        ({ file }) => file === 'titles.csv',
      ))
        expect(succeeded(await takeBackImport(store, commit, goesBy)).value.kept).toBe(0);
      expect(await filled(store)).toBe(0);
      expect(await liveRecords(store)).toEqual(before);
    }
  });

  it('among thousands of others finds the same', async () => {
    const { store } = await freshStore();
    const ana = await known(store);
    const lent = { about: { language: 'German' }, points: [] };
    succeeded(await join(store, { survivor: ana, loser: await known(store, lent) }));
    const head = 'Full Name,Job Title,Email,Language';
    const ours = 'Ana Pereira,Buyer,ana@lumo.example,fr';
    const points = Array.from({ length: 2_100 }, (_, n) => `p${n}@firm.example`);
    await store.db.rows('point').bulkPut(
      points.map((value) => {
        const stamps = { kind: '', value: '' };
        return { id: `email:${value}`, kind: 'email', value, version: 1, stamps };
      }),
    );
    const lines = [head, ours, ...points.map((value) => `,,${value},`)];
    const [outcome] = await outcomesOf(store, new TextEncoder().encode(lines.join('\n')));
    expect(outcome).toMatchObject({ contact: ana, fills: ['title'], differs: ['language'] });
  });
});
