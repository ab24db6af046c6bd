import { describe, expect, it } from 'vitest';
import { companyIdOf } from '../../../../lib/domain/records/company.ts';
import { companyNames } from '../../../../lib/services/company/company-names.ts';
import { companyView } from '../../../../lib/services/company/company-view.ts';
import { deleteCompany } from '../../../../lib/services/company/delete-company.ts';
import { editCompany } from '../../../../lib/services/company/edit-company.ts';
import { editContact } from '../../../../lib/services/contacts.ts';
import { historyOf, undo } from '../../../../lib/services/history.ts';
import { searchRecords } from '../../../../lib/services/search-records.ts';
import { changeSettings } from '../../../../lib/services/settings.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { DAY, freshStore, HOUR, MONDAY } from '../../../support/fresh-store.ts';
import { added, LUMO, viewed } from './at-company.ts';

const GROUP = companyIdOf('Lumo Group');
const alone = { join: false };

async function withLumo() {
  const test = await freshStore();
  const ana = await added(test.store, 'Ana', 'Lumo SA', 'ana@lumo.example');
  return { ...test, ana };
}

const toldOf = async (store: Store, id = LUMO) =>
  (await historyOf(store, 'company', id)).map((one) => one.what);

async function renamed(store: Store, name = 'Lumo Group', join = false): Promise<string> {
  return succeeded(await editCompany(store, LUMO, { name }, { join })).commit ?? '';
}

describe('the history of a company', () => {
  it('tells who changed what and when, newest first, with companies by their names', async () => {
    const { store, clock } = await withLumo();
    succeeded(await changeSettings(store, { author: 'Mia' }));
    clock.now += HOUR;
    const fields = { industry: 'Printing', about: 'closed in August', parent: 'Lumo Holding' };
    succeeded(await editCompany(store, LUMO, fields, alone));
    const [edited, made] = await historyOf(store, 'company', LUMO);
    expect(edited).toMatchObject({ by: 'Mia', at: MONDAY + HOUR, undoable: true });
    expect(edited?.what.split(', ').sort()).toEqual([
      'industry changed from nothing to “Printing”',
      'what is good to know changed from nothing to “closed in August”',
      'what it is part of changed from nothing to “Lumo Holding”',
    ]);
    expect(made).toMatchObject({ by: 'Me', what: 'added with a contact', undoable: true });
    expect(await toldOf(store, companyIdOf('Lumo Holding'))).toEqual(['added with a part of it']);
  });

  it('goes on under a new name, and tells each step once', async () => {
    const { store } = await withLumo();
    succeeded(await editCompany(store, LUMO, { industry: 'Printing' }, alone));
    const commit = await renamed(store);
    const told = [
      'name changed from “Lumo SA” to “Lumo Group”',
      'industry changed from nothing to “Printing”',
      'added with a contact',
    ];
    expect(await toldOf(store)).toEqual(told);
    expect(await toldOf(store, GROUP)).toEqual(told);
    succeeded(await deleteCompany(store, GROUP));
    expect(await toldOf(store)).toEqual(['deleted', ...told]);
    succeeded(await undo(store, commit));
    expect((await toldOf(store))[0]).toBe('took back: name changed from “Lumo Group” to “Lumo SA”');
  });

  it('is that of both where two were joined', async () => {
    const { store } = await withLumo();
    await added(store, 'Ben', 'Okoro Ltd');
    succeeded(await editCompany(store, companyIdOf('Okoro Ltd'), { about: 'late' }, alone));
    await renamed(store, 'Okoro Ltd', true);
    expect(await toldOf(store)).toEqual([
      'name changed from “Lumo SA” to “Okoro Ltd”',
      'what is good to know changed from nothing to “late”',
      'added with a contact',
      'added with a contact',
    ]);
  });

  it('brings back a company on any later day, and says that it did', async () => {
    const { store, clock } = await withLumo();
    succeeded(await deleteCompany(store, LUMO));
    clock.now += 90 * DAY;
    const [deleted] = await historyOf(store, 'company', LUMO);
    expect(deleted).toMatchObject({ what: 'deleted', undoable: true });
    succeeded(await undo(store, deleted?.commit ?? ''));
    expect((await viewed(store)).contacts.map((one) => one.name)).toEqual(['Ana']);
    expect(await historyOf(store, 'company', LUMO)).toMatchObject([
      { what: 'took back: brought back', undoable: true },
      { what: 'deleted', undoable: false },
      { what: 'added with a contact', undoable: true },
    ]);
  });

  it('is that of nothing where there never was such a company', async () => {
    const { store } = await freshStore();
    expect(await toldOf(store)).toEqual([]);
  });

  it('of a contact names their companies too, also one that was deleted', async () => {
    const { store, ana } = await withLumo();
    succeeded(await editContact(store, ana, { company: 'Okoro Ltd' }));
    succeeded(await deleteCompany(store, companyIdOf('Okoro Ltd')));
    const [moved] = await historyOf(store, 'contact', ana);
    expect(moved?.what).toBe('company changed from “Lumo SA” to “Okoro Ltd”');
  });
});

describe('a company that was deleted', () => {
  const found = async (store: Store, query: string) =>
    succeeded(await searchRecords(store, query)).companies;

  it('is found by its whole name alone, also by one it had, and no longer once it is back', async () => {
    const { store } = await withLumo();
    await renamed(store);
    succeeded(await deleteCompany(store, GROUP));
    const gone = { id: GROUP, name: 'Lumo Group', deleted: true };
    expect(await found(store, 'lumo  GROUP')).toEqual([gone]);
    expect(await found(store, 'Lumo SA')).toEqual([gone]);
    expect(await found(store, 'lumo')).toEqual([]);
    const [last] = await historyOf(store, 'company', GROUP);
    succeeded(await undo(store, last?.commit ?? ''));
    expect(await found(store, 'lumo group')).toEqual([{ id: GROUP, name: 'Lumo Group' }]);
    expect(await found(store, 'lumo sa')).toEqual([]);
  });

  it('is not found by the name of a company that is there', async () => {
    const { store } = await withLumo();
    await renamed(store);
    succeeded(await deleteCompany(store, GROUP));
    await added(store, 'Ben', 'Lumo Group');
    expect(await found(store, 'lumo sa')).toEqual([]);
    expect((await companyNames(store)).map((one) => one.name)).toEqual(['Lumo Group']);
    expect(await companyView(store, LUMO)).toBeUndefined();
  });
});
