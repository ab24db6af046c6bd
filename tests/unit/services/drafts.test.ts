import Dexie, { liveQuery } from 'dexie';
import { IDBFactory, IDBTransaction } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { dropDraft, keepDraft, openDrafts, readDraft } from '../../../lib/services/drafts.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

it('a draft is handed over whole before the call returns, since the page may go right after it', async () => {
  const { store } = await freshStore();
  const ended = vi.spyOn(IDBTransaction.prototype, 'commit');
  const kept = keepDraft(store, 'note:ana', 'Half a thought');
  expect(ended).toHaveBeenCalledTimes(1);
  store.db.close();
  ended.mockRestore();
  succeeded(await kept);
  await store.db.open();
  expect(await readDraft(store, 'note:ana')).toBe('Half a thought');
});

it('drafts are kept and thrown away in the order they were typed, whoever waits for which', async () => {
  const { store } = await freshStore();
  const all = [
    keepDraft(store, 'note:ana', 'Half'),
    dropDraft(store, 'note:ana'),
    keepDraft(store, 'note:ben', 'A whole'),
    keepDraft(store, 'note:ana', 'A third'),
    dropDraft(store, 'note:ben'),
  ];
  for (const one of all) succeeded(await one);
  expect((await openDrafts(store)).map(({ id, draft }) => [id, draft])).toEqual([
    ['note:ana', 'A third'],
  ]);
});

it('who follows the drafts is told of each that is kept or thrown away', async () => {
  const { store } = await freshStore();
  // Dexie observes only where it believes that there is a database
  Dexie.dependencies.indexedDB = new IDBFactory();
  const seen: string[][] = [];
  const following = liveQuery(() => openDrafts(store)).subscribe((drafts) => {
    seen.push(drafts.map(({ id }) => id));
  });
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
  succeeded(await keepDraft(store, 'note:ana', 'Half a thought'));
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['note:ana']));
  succeeded(await dropDraft(store, 'note:ana'));
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
  following.unsubscribe();
});

it('a draft waits for a store that is still opening', async () => {
  const { store } = await freshStore();
  store.db.close();
  const opening = store.db.open();
  succeeded(await keepDraft(store, 'note:ana', 'Half a thought'));
  await opening;
  expect(await readDraft(store, 'note:ana')).toBe('Half a thought');
});

it('what cannot be written down is told', async () => {
  const { store } = await freshStore();
  expect(await keepDraft(store, 'note:ana', () => {})).toMatchObject({
    ok: false,
    failure: { code: 'storage' },
  });
});
