import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importContacts } from '../../../../lib/services/contact-import/import-contacts.ts';
import { takeBackImport } from '../../../../lib/services/contact-import/past-imports.ts';
import { previewContacts } from '../../../../lib/services/contact-import/preview-contacts.ts';
import { addContact, deleteContact, editContact } from '../../../../lib/services/contacts.ts';
import { join } from '../../../../lib/services/joins.ts';
import { saveNote } from '../../../../lib/services/notes.ts';
import { readAll } from '../../../../lib/store/dump.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { freshStore } from '../../../support/fresh-store.ts';
import { manyPeople } from './files.ts';

const COUNT = 45;
const FILE = manyPeople(COUNT);

/** Something that is done after the import, to one or two of its people. */
interface Deed {
  what: 'note' | 'task on own point' | 'address' | 'company' | 'colleague' | 'delete' | 'join';
  who: number;
  other: number;
}

const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    what: fc.constantFrom<Deed['what']>(
      'note',
      'task on own point',
      'address',
      'company',
      'colleague',
      'delete',
      'join',
    ),
    who: fc.nat(COUNT - 1),
    other: fc.nat(COUNT - 1),
  }),
  { maxLength: 12 },
);

async function idsByName(store: Store): Promise<Map<string, string>> {
  const { contact } = (await readAll(store.db)).records;
  return new Map(contact.map((one) => [one.name, one.id]));
}

/** Does it where it can be done: to whoever was deleted it can't. */
async function does(store: Store, { what, who, other }: Deed, n: number): Promise<void> {
  const ids = await idsByName(store);
  const name = `Person ${who}`;
  const id = ids.get(name) ?? '';
  const person = { kind: 'contact' as const, id, name };
  const point = `email:p${who}@firm.example`;
  const value = `more${n}@firm.example`;
  switch (what) {
    case 'note':
      await saveNote(store, { id: `n${n}`, person: { ...person, point }, text: 'Later' });
      break;
    case 'task on own point':
      await saveNote(store, { id: `n${n}`, person, text: 'Call', marks: { due: 1 } });
      break;
    case 'address':
      await editContact(store, id, { addPoints: [{ kind: 'email', value }] });
      break;
    case 'company':
      await editContact(store, id, { company: `Firm ${other % 7}` });
      break;
    case 'colleague':
      await addContact(store, { name: `New ${n}`, company: `Firm ${other % 7}`, points: [] });
      break;
    case 'delete':
      await deleteContact(store, id);
      break;
    case 'join':
      await join(store, { survivor: id, loser: ids.get(`Person ${other}`) ?? '' });
      break;
  }
}

/** What is left when the import is taken back after all that: written in pieces, or in one moment. */
async function leftAfter(done: readonly Deed[], goesBy: number) {
  const { store, clock } = await freshStore();
  const preview = succeeded(await previewContacts(store, FILE));
  const told = () => {
    clock.now += goesBy;
  };
  const { commit } = succeeded(await importContacts(store, preview, 'many.csv', told));
  for (const [n, deed] of done.entries()) {
    clock.now += 1_000;
    await does(store, deed, n);
  }
  clock.now += 1_000;
  const { kept } = succeeded(await takeBackImport(store, commit ?? '', told)).value;
  const { records } = await readAll(store.db);
  const live = (list: readonly { deleted?: boolean | undefined }[]) =>
    list.filter((one) => one.deleted !== true);
  return {
    kept,
    contacts: records.contact.filter((one) => one.deleted !== true).map((one) => one.name),
    companies: records.company.filter((one) => one.deleted !== true).map((one) => one.name),
    points: records.point.filter((one) => one.deleted !== true).map((one) => one.id),
    holdings: live(records.holding).length,
    entries: live([...records.interaction, ...records.task]).length,
  };
}

const sorted = ({
  contacts,
  companies,
  points,
  ...left
}: Awaited<ReturnType<typeof leftAfter>>) => ({
  ...left,
  contacts: contacts.toSorted(),
  companies: companies.toSorted(),
  points: points.toSorted(),
});

describe('an import that is taken back in pieces', () => {
  it('leaves what it would leave in one go, whatever was done since', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (done) => {
        const inPieces = sorted(await leftAfter(done, 20));
        expect(inPieces).toEqual(sorted(await leftAfter(done, 0)));
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
