import { expect, test } from 'vitest';
import { aboutContact } from '../../../../lib/services/about-contact.ts';
import { previewContacts } from '../../../../lib/services/contact-import/preview-contacts.ts';
import { undo } from '../../../../lib/services/history.ts';
import { search } from '../../../../lib/services/search.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { freshStore } from '../../../support/fresh-store.ts';
import { bring } from './files.ts';

const fileOf = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const FILE = fileOf(
  'Full Name,Email,Birthday,Language,Labels',
  'Ana,ana@lumo.example,17 May 1980,fr,toner',
  'Ana,ana@lumo.example,18 May 1980,nl,',
  'Ben,ben@lumo.example,3/4/1980,,',
);

async function found(store: Store, name: string) {
  const [hit] = await search(store, name);
  return aboutContact(store, hit?.contact ?? '');
}

test('a file fills what is asked of contacts, the first word of two on one person counts', async () => {
  const { store } = await freshStore();
  const { commit } = await bring(store, FILE);
  expect(await found(store, 'ana')).toEqual({
    birthday: '1980-05-17',
    language: 'French',
    tags: ['toner'],
  });
  expect(await found(store, 'ben')).toEqual({});
  succeeded(await undo(store, commit ?? ''));
  expect(await search(store, 'ana')).toEqual([]);
});

test('what of it can’t be read is told before anything is written', async () => {
  const { store } = await freshStore();
  const { leftOut } = succeeded(await previewContacts(store, FILE));
  expect(leftOut).toEqual([
    { line: 4, reason: '“3/4/1980” is no birthday, or could be two different days.' },
  ]);
});

test('whoever is known already stays as they are', async () => {
  const { store } = await freshStore();
  await bring(store, FILE);
  await bring(store, fileOf('Full Name,Email,Language', 'Ana,ana@lumo.example,Dutch'));
  expect(await found(store, 'ana')).toMatchObject({ language: 'French' });
});
