import { expect, test } from 'vitest';
import { editCompany } from '../../../../lib/services/company/edit-company.ts';
import { undo } from '../../../../lib/services/history.ts';
import { searchRecords } from '../../../../lib/services/search-records.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { freshStore } from '../../../support/fresh-store.ts';
import { added, LUMO } from './at-company.ts';

const alone = { join: false };

async function withLumo(): Promise<Store> {
  const { store } = await freshStore();
  await added(store, 'Ana', 'Lumo SA');
  await added(store, 'Ben', 'Brook Ltd');
  return store;
}

async function found(store: Store, query: string): Promise<string[]> {
  const { companies } = succeeded(await searchRecords(store, query));
  return companies.map(({ name, text = '' }) => `${name}: ${text}`);
}

test('a company is found by its name, case and accents aside, and by what else is known of it', async () => {
  const store = await withLumo();
  expect(await found(store, 'LÚMO')).toEqual(['Lumo SA: ']);
  expect(await found(store, 'offset')).toEqual([]);
  succeeded(await editCompany(store, LUMO, { industry: 'Offset printing' }, alone));
  expect(await found(store, 'offset')).toEqual(['Lumo SA: Offset printing']);
  expect(await found(store, 'lumo offset')).toEqual(['Lumo SA: Offset printing']);
  expect(await found(store, 'lumo brook')).toEqual([]);
});

test('a company that was renamed is found once, by its new name alone, and by the old after an undo', async () => {
  const store = await withLumo();
  const { commit } = succeeded(await editCompany(store, LUMO, { name: 'Lumen SA' }, alone));
  expect(await found(store, 'lumen')).toEqual(['Lumen SA: ']);
  expect(await found(store, 'lumo')).toEqual([]);
  succeeded(await undo(store, commit ?? ''));
  expect(await found(store, 'lumo')).toEqual(['Lumo SA: ']);
  expect(await found(store, 'lumen')).toEqual([]);
});
