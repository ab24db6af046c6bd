import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { observe } from '../../../entrypoints/sidepanel/observe.ts';
import { commit } from '../../../lib/store/ledger.ts';
import { letOthers } from '../../../lib/store/let-others.ts';
import type { Store } from '../../../lib/store/store.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

// Dexie observes only where it believes that there is a database
Dexie.dependencies.indexedDB = new IDBFactory();

async function add(store: Store, id: string): Promise<void> {
  const written = await commit(store, {
    by: 'Anna',
    why: 'test',
    prepare: async () => {
      const set = { name: id };
      return { ok: true, value: { writes: [{ kind: 'contact', id, set }], value: undefined } };
    },
  });
  succeeded(written);
}

/** Writes one contact after the other until it is ended, and in between who is wanted; `end` answers how many. */
function ongoingWriter(store: Store) {
  const wanted: string[] = [];
  let ended = false;
  const written = (async () => {
    let count = 0;
    for (; !ended; count += 1) {
      await add(store, wanted.shift() ?? `w-${count}`);
      await letOthers();
    }
    return count;
  })();
  const end = () => {
    ended = true;
    return written;
  };
  return { want: (id: string) => wanted.push(id), end };
}

/** Counts the contacts again and again, which takes longer than several writes; tells each number once. */
function slowCount(store: Store, around: { begun: number; atOnce: number }) {
  return async (): Promise<number[]> => {
    around.begun += 1;
    around.atOnce = Math.max(around.atOnce, around.begun);
    const counts = new Set<number>();
    for (let times = 0; times < 40; times += 1) counts.add(await store.db.rows('contact').count());
    around.begun -= 1;
    return [...counts];
  };
}

/** Follows a question; `until` waits for an answer of its kind, `all` are the answers so far. */
function follow<T>(read: () => Promise<T>) {
  const all: T[] = [];
  const waiting = new Set<() => void>();
  const stop = observe(
    read,
    (value) => {
      all.push(value);
      for (const look of waiting) look();
    },
    (failure) => {
      throw new Error(failure.message);
    },
  );
  const until = (isIt: (value: T) => boolean) =>
    new Promise<T>((resolve) => {
      const look = () => {
        const found = all.find(isIt);
        if (found !== undefined) resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { all, stop, until };
}

describe('an answer that is kept up to date', () => {
  it('comes while somebody goes on writing, and is right at the end', async () => {
    const { store } = await freshStore();
    const around = { begun: 0, atOnce: 0 };
    const { end } = ongoingWriter(store);
    const { until, stop, all } = follow(slowCount(store, around));
    await until((counts) => counts.length > 1);
    const before = all.length;
    await until((counts) => counts !== all[before - 1] && all.length > before);
    const written = await end();
    await until((counts) => counts.length === 1 && counts[0] === written);
    stop();
    expect(around.atOnce).toBe(1);
  });

  it('holds what somebody else wrote meanwhile, before the long write has ended', async () => {
    const { store } = await freshStore();
    const { want, end } = ongoingWriter(store);
    const read = async () => {
      for (let times = 0; times < 20; times += 1) await store.db.rows('contact').count();
      return (await store.db.rows('contact').get('note')) !== undefined;
    };
    const { until, stop } = follow(read);
    await until((isThere) => !isThere);
    want('note');
    await until((isThere) => isThere);
    stop();
    expect(await end()).toBeGreaterThan(1);
  });

  it('is read anew, not shown, where one write alone came in between', async () => {
    const { store } = await freshStore();
    await add(store, 'first');
    let isWritten = false;
    const { until, stop, all } = follow(async () => {
      const before = await store.db.rows('contact').count();
      let after = before;
      while (!isWritten) after = await store.db.rows('contact').count();
      return [before, after];
    });
    await letOthers();
    await letOthers();
    await add(store, 'second');
    isWritten = true;
    await until(() => true);
    stop();
    expect(all).toEqual([[2, 2]]);
  });

  it('comes no more once nobody follows it', async () => {
    const { store } = await freshStore();
    const { until, stop, all } = follow(() => store.db.rows('contact').count());
    await until(() => true);
    stop();
    await add(store, 'later');
    const later = follow(() => store.db.rows('contact').count());
    await later.until((count) => count === 1);
    later.stop();
    expect(all).toEqual([0]);
  });
});
