import { describe, expect, it } from 'vitest';
import { chainHolds } from '../../../../lib/domain/ledger/proof.ts';
import { importContacts } from '../../../../lib/services/contact-import/import-contacts.ts';
import {
  pastImports,
  takeBackImport,
} from '../../../../lib/services/contact-import/past-imports.ts';
import { previewContacts } from '../../../../lib/services/contact-import/preview-contacts.ts';
import { contactView } from '../../../../lib/services/contact-view.ts';
import { addContact, deleteContact, editContact } from '../../../../lib/services/contacts.ts';
import { historyOf, undo } from '../../../../lib/services/history.ts';
import { saveNote } from '../../../../lib/services/notes.ts';
import { search } from '../../../../lib/services/search.ts';
import { failedWith, succeeded } from '../../../support/expect-success.ts';
import { freshStore } from '../../../support/fresh-store.ts';
import { bring, isKept, liveRecords, manyPeople, tableOf } from './files.ts';

const ANA = ['Ana Pereira', 'Buyer', 'Lumo SA', 'ana@lumo.example', '+351 210 555 014'];
const BEN = ['Ben Okoro', '', 'Lumo SA', 'ben@lumo.example', '+351 210 555 014'];
const CARLA = ['Carla Reis', '', '', '', ''];
const NOBODY = { contact: 0, company: 0, point: 0, holding: 0 };

describe('bringing a file', () => {
  it('makes contacts with company and addresses, who are found', async () => {
    const { store } = await freshStore();
    expect(await bring(store, tableOf(ANA, BEN, CARLA))).toMatchObject({ added: 3, completed: 0 });
    expect(await liveRecords(store)).toEqual({ contact: 3, company: 1, point: 3, holding: 4 });
    const [hit] = await search(store, 'ana pereira');
    expect(hit?.companyName).toBe('Lumo SA');
    const view = await contactView(store, hit?.contact ?? '');
    expect(view).toMatchObject({ name: 'Ana Pereira', title: 'Buyer' });
    expect(view?.points.map((one) => [one.value, one.holding])).toEqual([
      ['ana@lumo.example', 'personal'],
      ['+351 210 555 014', 'shared'],
    ]);
  });

  it('again adds nothing', async () => {
    const { store } = await freshStore();
    await bring(store, tableOf(ANA, BEN, CARLA));
    const before = await liveRecords(store);
    const again = await bring(store, tableOf(ANA, BEN, CARLA));
    expect(again).toMatchObject({ added: 0, completed: 0, commit: undefined });
    expect(again.preview.counts).toMatchObject({ known: 3, new: 0 });
    expect(await liveRecords(store)).toEqual(before);
  });

  it('twice from one preview adds everybody once', async () => {
    const { store } = await freshStore();
    const preview = succeeded(await previewContacts(store, tableOf(ANA, BEN, CARLA)));
    succeeded(await importContacts(store, preview, 'people.csv'));
    succeeded(await importContacts(store, preview, 'people.csv'));
    expect((await liveRecords(store))['contact']).toBe(3);
  });

  it('gives a known contact what is missing and writes over nothing', async () => {
    const { store } = await freshStore();
    const points = [{ kind: 'email' as const, value: 'ana@lumo.example' }];
    const added = await addContact(store, { name: 'Ana P.', title: 'Head of buying', points });
    const ana = succeeded(added).value.contact;
    expect(await bring(store, tableOf(ANA))).toMatchObject({ added: 0, completed: 1 });
    const view = await contactView(store, ana);
    expect(view).toMatchObject({ name: 'Ana P.', title: 'Head of buying' });
    expect(view?.companyName).toBe('Lumo SA');
    expect(view?.points.map((one) => one.value)).toEqual(['ana@lumo.example', '+351 210 555 014']);
  });

  it('lets an address that somebody else uses be shared by both', async () => {
    const { store } = await freshStore();
    const points = [{ kind: 'email' as const, value: 'desk@lumo.example' }];
    const ana = succeeded(await addContact(store, { name: 'Ana Pereira', points })).value.contact;
    const { commit } = await bring(store, tableOf(['Ben Okoro', '', '', 'desk@lumo.example', '']));
    const held = async () => (await contactView(store, ana))?.points.map((one) => one.holding);
    expect(await held()).toEqual(['shared']);
    succeeded(await undo(store, commit ?? ''));
    expect(await held()).toEqual(['personal']);
  });

  it('of thousands in pieces is one commit, told as it goes, and the ledger holds', async () => {
    const { store } = await freshStore();
    const preview = succeeded(await previewContacts(store, manyPeople(150)));
    const shares: number[] = [];
    const done = await importContacts(store, preview, 'many.csv', (share) => shares.push(share));
    const { commit } = succeeded(done);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const changes = await store.db.changes.toArray();
    expect(new Set(changes.map((one) => one.commit))).toEqual(new Set([commit]));
    expect(chainHolds(changes.sort((a, b) => a.seq - b.seq))).toBe(true);
  });

  it('is nothing at all when it fails on the way', async () => {
    const { store } = await freshStore();
    const preview = succeeded(await previewContacts(store, manyPeople(150)));
    let contacts = 0;
    // as a full disk does in the third piece
    store.db.outbox.hook('creating', (_key, change) => {
      if (change.kind !== 'contact') return;
      contacts += 1;
      if (contacts === 130) throw new DOMException('full', 'QuotaExceededError');
    });
    expect(failedWith(await importContacts(store, preview, 'many.csv'))).toBe('storage');
    expect(await liveRecords(store)).toEqual(NOBODY);
  });
});

describe('an import that can neither go on nor be taken back', () => {
  it('says that a part is there and what to do, and goes on when the file is brought again', async () => {
    const { store } = await freshStore();
    const preview = succeeded(await previewContacts(store, manyPeople(150)));
    let full = false;
    store.db.outbox.hook('creating', () => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
    });
    const done = await importContacts(store, preview, 'many.csv', (share) => {
      full ||= share > 0.5;
    });
    expect(done.ok ? '' : done.failure.message).toMatch(/A part of the file is here by now/);
    const [past] = await pastImports(store);
    expect(past).toMatchObject({ file: 'many.csv', whole: false, takenBack: false });
    full = false;
    await bring(store, manyPeople(150));
    expect((await liveRecords(store))['contact']).toBe(150);
    succeeded(await takeBackImport(store, past?.commit ?? ''));
    expect((await liveRecords(store))['contact']).toBeLessThan(150);
  });
});

describe('taking an import back', () => {
  it('takes all of it back in one go, on any later day, and the file can be brought again', async () => {
    const { store, clock } = await freshStore();
    const { commit } = await bring(store, tableOf(ANA, BEN, CARLA));
    clock.now += 90 * 86_400_000;
    const [past] = await pastImports(store);
    expect(past).toMatchObject({
      commit,
      file: 'people.csv',
      added: 3,
      whole: true,
      takenBack: false,
    });
    expect(succeeded(await takeBackImport(store, commit ?? '')).value.kept).toBe(0);
    expect(await liveRecords(store)).toEqual(NOBODY);
    expect(await search(store, 'ana')).toEqual([]);
    expect((await pastImports(store))[0]?.takenBack).toBe(true);
    expect(await bring(store, tableOf(ANA, BEN, CARLA))).toMatchObject({ added: 3 });
  });

  it('leaves who has a history since, and says how many', async () => {
    const { store, clock } = await freshStore();
    const { commit } = await bring(store, tableOf(ANA, CARLA));
    clock.now += 1000;
    const [hit] = await search(store, 'ana');
    const person = { kind: 'contact' as const, id: hit?.contact ?? '', name: 'Ana Pereira' };
    succeeded(await saveNote(store, { id: 'n1', person, text: 'Prefers mail' }));
    expect(succeeded(await takeBackImport(store, commit ?? '')).value.kept).toBeGreaterThan(0);
    expect(await search(store, 'ana')).toHaveLength(1);
    expect(await search(store, 'carla')).toEqual([]);
  });

  it('leaves what a person typed and who was deleted meanwhile', async () => {
    const { store, clock } = await freshStore();
    const { commit } = await bring(store, tableOf(ANA, BEN));
    clock.now += 1000;
    const [ana] = await search(store, 'ana');
    const [ben] = await search(store, 'ben');
    const more = [{ kind: 'email' as const, value: 'ana@home.example' }];
    succeeded(await editContact(store, ana?.contact ?? '', { addPoints: more }));
    succeeded(await deleteContact(store, ben?.contact ?? ''));
    succeeded(await takeBackImport(store, commit ?? ''));
    expect(await isKept(store, 'email:ana@home.example')).toBe(true);
    expect(await search(store, 'ana')).toHaveLength(1);
    expect(await search(store, 'ben')).toEqual([]);
  });

  it('that was written in pieces takes everything back, and the undo of that brings it again', async () => {
    const { store, clock } = await freshStore();
    const preview = succeeded(await previewContacts(store, manyPeople(300)));
    const told = () => {
      clock.now += 20;
    };
    const { commit } = succeeded(await importContacts(store, preview, 'many.csv', told));
    const before = await liveRecords(store);
    const shares: number[] = [];
    const undone = succeeded(
      await takeBackImport(store, commit ?? '', (share) => {
        told();
        shares.push(share);
      }),
    );
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(await liveRecords(store)).toEqual(NOBODY);
    succeeded(await undo(store, undone.commit ?? ''));
    expect(await liveRecords(store)).toEqual(before);
  });

  it('is offered in the history of everybody who came with it, in words', async () => {
    const { store } = await freshStore();
    const { commit } = await bring(store, tableOf(ANA));
    const [hit] = await search(store, 'ana');
    const [line] = await historyOf(store, 'contact', hit?.contact ?? '');
    expect(line).toMatchObject({ commit, what: 'brought in from a file, with everybody in it' });
  });
});
