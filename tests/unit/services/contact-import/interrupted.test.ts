import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importContacts } from '../../../../lib/services/contact-import/import-contacts.ts';
import {
  pastImports,
  takeBackImport,
} from '../../../../lib/services/contact-import/past-imports.ts';
import { previewContacts } from '../../../../lib/services/contact-import/preview-contacts.ts';
import { undo } from '../../../../lib/services/history.ts';
import { saveNote } from '../../../../lib/services/notes.ts';
import { search } from '../../../../lib/services/search.ts';
import { readAll } from '../../../../lib/store/dump.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { freshStore, type TestStore } from '../../../support/fresh-store.ts';
import { bring, liveRecords, manyPeople } from './files.ts';

const COUNT = 120;
const FILE = manyPeople(COUNT);
const NOBODY = { contact: 0, company: 0, point: 0, holding: 0 };

/** Brings the file, with time going by between its pieces. */
async function brought() {
  const given = await freshStore();
  const preview = succeeded(await previewContacts(given.store, FILE));
  const told = () => {
    given.clock.now += 20;
  };
  const done = await importContacts(given.store, preview, 'many.csv', told);
  return { given, commit: succeeded(done).commit ?? '' };
}

/** Does something in pieces until the tab is closed after so many of them, and opens the store again. */
async function closedAfter(
  given: TestStore,
  tells: number,
  work: (told: () => void) => Promise<unknown>,
): Promise<{ store: Store; closed: boolean }> {
  let told = 0;
  await work(() => {
    given.clock.now += 20;
    told += 1;
    if (told === tells) given.store.db.close();
  });
  return { store: (await freshStore(given)).store, closed: told >= tells };
}

/** The names of those who are there by halves: without their company or address, or gone without them. */
async function halves(store: Store): Promise<string[]> {
  const { records } = await readAll(store.db);
  const live = (list: readonly { id: string; deleted?: boolean | undefined }[]) =>
    new Set(list.filter((one) => one.deleted !== true).map((one) => one.id));
  const [companies, points] = [live(records.company), live(records.point)];
  return records.contact.flatMap(({ id, name, company, deleted }) => {
    const held = records.holding.filter((one) => one.contact === id && one.deleted !== true);
    const has = [companies.has(company ?? ''), held.some((one) => points.has(one.point))];
    const isWhole = deleted === true ? held.length === 0 : has.every(Boolean);
    return isWhole ? [] : name;
  });
}

describe('an import during which the tab is closed', () => {
  it('leaves everybody whole or out after each piece, and can be taken back or brought again', async () => {
    let parts = 0;
    for (let tells = 1, closed = true; closed; tells += 1) {
      const given = await freshStore();
      const preview = succeeded(await previewContacts(given.store, FILE));
      const stopped = await closedAfter(given, tells, (told) =>
        importContacts(given.store, preview, 'many.csv', told),
      );
      closed = stopped.closed;
      expect(await halves(stopped.store)).toEqual([]);
      const { contact = 0 } = await liveRecords(stopped.store);
      const [past] = await pastImports(stopped.store);
      if (contact === 0 || contact === COUNT || past === undefined) continue;
      parts += 1;
      expect(past.whole).toBe(false);
      if (parts % 2 === 0) {
        succeeded(await takeBackImport(stopped.store, past.commit));
        expect(await liveRecords(stopped.store)).toEqual(NOBODY);
      } else {
        await bring(stopped.store, FILE);
        expect(await liveRecords(stopped.store)).toMatchObject({ contact: COUNT, point: COUNT });
      }
    }
    expect(parts).toBeGreaterThan(1);
  });
});

describe('an undo of a large import during which the tab is closed', () => {
  it('leaves everybody whole or gone after each piece; the next undo completes it, and both are undone as one', async () => {
    const { given, commit } = await brought();
    const before = await liveRecords(given.store);
    let parts = 0;
    for (let tells = 1, closed = true; closed; tells += 1) {
      const work = await freshStore(given);
      const stopped = await closedAfter({ ...given, store: work.store }, tells, (told) =>
        takeBackImport(work.store, commit, told),
      );
      closed = stopped.closed;
      expect(await halves(stopped.store)).toEqual([]);
      const { contact = 0 } = await liveRecords(stopped.store);
      if (contact > 0) parts += 1;
      given.clock.now += 20;
      const again = succeeded(await takeBackImport(stopped.store, commit));
      expect(again.value.kept).toBe(0);
      expect(await liveRecords(stopped.store)).toEqual(NOBODY);
      const last = (await stopped.store.db.changes.orderBy('id').last())?.commit ?? '';
      given.clock.now += 20;
      succeeded(await undo(stopped.store, last));
      expect(await liveRecords(stopped.store)).toEqual(before);
      given.clock.now += 20;
    }
    expect(parts).toBeGreaterThan(1);
  }, 60_000);

  it('keeps who has a note since, whole, however often it is interrupted', async () => {
    const { given, commit } = await brought();
    const [hit] = await search(given.store, 'p60@firm.example');
    const ref = { id: hit?.contact ?? '', name: 'Person 60', point: 'email:p60@firm.example' };
    const person = { kind: 'contact' as const, ...ref };
    succeeded(await saveNote(given.store, { id: 'n1', person, text: 'Prefers mail' }));
    const work = await freshStore(given);
    const { store } = await closedAfter({ ...given, store: work.store }, 1, (told) =>
      takeBackImport(work.store, commit, told),
    );
    expect(await pastImports(store)).toMatchObject([{ commit, takenBack: false }]);
    succeeded(await takeBackImport(store, commit));
    expect(await halves(store)).toEqual([]);
    const left = { contact: 1, company: 1, point: 1, holding: 1 };
    expect(await liveRecords(store)).toEqual(left);
  });
});

describe('an undo that the browser ends in the middle of a write', () => {
  it('leaves everybody whole or gone, wherever it is, and the next one completes it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 * COUNT }), async (count) => {
        const { given, commit } = await brought();
        const { store } = await freshStore(given);
        let written = 0;
        store.db.outbox.hook('creating', () => {
          written += 1;
          if (written === count) throw new DOMException('gone', 'AbortError');
        });
        const told = () => {
          given.clock.now += 20;
        };
        expect((await takeBackImport(store, commit, told)).ok).toBe(false);
        const next = await freshStore(given);
        expect(await halves(next.store)).toEqual([]);
        succeeded(await takeBackImport(next.store, commit, told));
        expect(await liveRecords(next.store)).toEqual(NOBODY);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
