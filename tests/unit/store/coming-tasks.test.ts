import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordKind } from '../../../lib/domain/records/kinds.ts';
import { success } from '../../../lib/domain/result.ts';
import { comingTasks } from '../../../lib/store/coming-tasks.ts';
import { commit } from '../../../lib/store/ledger.ts';
import { openStore } from '../../../lib/store/open.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, HOUR, MONDAY, type TestStore } from '../../support/fresh-store.ts';

beforeEach(() => vi.stubGlobal('IDBKeyRange', IDBKeyRange));

interface Given {
  point?: string;
  waits?: boolean;
  due: number;
  snoozed?: number;
  done?: number;
  deleted?: boolean;
}

/** A store with these tasks, which the worker finds. */
async function storeWith(tasks: Readonly<Record<string, Given>>): Promise<TestStore> {
  const test = await freshStore();
  vi.stubGlobal('indexedDB', test.indexedDB);
  const told = { point: 'contact:c', author: 'Me', written: MONDAY, zone: 'UTC' };
  const writes = Object.entries(tasks).map(([id, given]) => {
    return { kind: 'task' as const, id, set: { ...told, words: `Do ${id}`, ...given } };
  });
  const prepare = async () => success({ writes, value: undefined });
  succeeded(await commit(test.store, { by: 'Me', why: 'test', prepare }));
  return test;
}

const idsOf = async (from: number, to: number) =>
  (await comingTasks(from, to)).due.map(({ id }) => id);

describe('the tasks that remind of themselves', () => {
  it('are those of the stretch that are open, the soonest first, and the next one is told', async () => {
    await storeWith({
      late: { due: MONDAY - HOUR },
      second: { due: MONDAY + 2 * HOUR },
      first: { due: MONDAY + HOUR },
      done: { due: MONDAY + HOUR, done: MONDAY },
      deleted: { due: MONDAY + HOUR, deleted: true },
      later: { due: MONDAY + 5 * HOUR },
      muchLater: { due: MONDAY + 90 * DAY },
    });
    expect(await comingTasks(MONDAY, MONDAY + 2 * HOUR)).toEqual({
      due: [
        { id: 'first', words: 'Do first' },
        { id: 'second', words: 'Do second' },
      ],
      next: MONDAY + 5 * HOUR,
    });
    expect(await comingTasks(MONDAY + 100 * DAY, MONDAY + 101 * DAY)).toEqual({ due: [] });
  });

  it('come once each, however the time is cut', async () => {
    await storeWith({
      hour: { due: MONDAY + HOUR },
      day: { due: MONDAY + DAY + 15 * HOUR - 1 },
      rested: { due: MONDAY - DAY, snoozed: MONDAY + 3 * HOUR },
    });
    const found: string[] = [];
    let from = MONDAY;
    for (let steps = 0; steps < 9; steps += 1) {
      const { next } = await comingTasks(from, from);
      if (next === undefined) break;
      found.push(...(await idsOf(from, next)));
      from = next;
    }
    expect(found).toEqual(['hour', 'rested', 'day']);
    expect(from).toBe(MONDAY + DAY);
  });

  it('of one that rests comes when its rest ends', async () => {
    await storeWith({ rested: { due: MONDAY + HOUR, snoozed: MONDAY + 3 * DAY } });
    expect(await idsOf(MONDAY, MONDAY + 2 * DAY)).toEqual([]);
    expect(await idsOf(MONDAY, MONDAY + 3 * DAY)).toEqual(['rested']);
  });

  it('are none, and none are made, while there is no store', async () => {
    const indexedDB = new IDBFactory();
    vi.stubGlobal('indexedDB', indexedDB);
    expect(await comingTasks(0, MONDAY)).toEqual({ due: [] });
    expect(await indexedDB.databases()).toEqual([]);
    succeeded(await openStore({ indexedDB, IDBKeyRange }));
  });

  it('leave the store to whoever has it open', async () => {
    const test = await storeWith({ one: { due: MONDAY + HOUR } });
    await comingTasks(MONDAY, MONDAY + DAY);
    expect(await test.store.db.rows('task').count()).toBe(1);
    const [about] = await test.indexedDB.databases();
    expect(about?.version).toBe(60);
  });

  it('are not those that are paused by an open concern, whoever was joined and over whatever address', async () => {
    const waiting = { due: MONDAY + HOUR, waits: true };
    const { store } = await storeWith({
      ana: { ...waiting, point: 'contact:ana' },
      joined: { ...waiting, point: 'contact:other' },
      ben: { ...waiting, point: 'contact:ben' },
      settled: { ...waiting, point: 'contact:chidi' },
      other: { due: MONDAY + HOUR, point: 'contact:ana' },
    });
    const told = { words: 'late', author: 'Me', owner: 'Me', opened: MONDAY, written: MONDAY };
    const mail = 'email:ana@lumo.example';
    const desk = { point: 'email:desk@lumo.example', kind: 'shared' as const };
    const writes = [
      { kind: 'case' as const, id: 'k1', set: { ...told, point: mail } },
      {
        kind: 'case' as const,
        id: 'k2',
        set: { ...told, point: 'contact:chidi', resolved: MONDAY },
      },
      { kind: 'case' as const, id: 'k3', set: { ...told, point: desk.point } },
      {
        kind: 'holding' as const,
        id: 'h1',
        set: { point: mail, contact: 'ana', kind: 'personal' as const },
      },
      { kind: 'holding' as const, id: 'h2', set: { ...desk, contact: 'ben' } },
      {
        kind: 'holding' as const,
        id: 'h3',
        set: { point: 'contact:other', contact: 'ana', kind: 'personal' as const, join: true },
      },
    ];
    const prepare = async () => success({ writes, value: undefined });
    succeeded(await commit(store, { by: 'Me', why: 'test', prepare }));
    expect((await idsOf(MONDAY, MONDAY + HOUR)).sort()).toEqual(['ben', 'other', 'settled']);
  });
});

it('whoever opened the store is told of which kinds records were written', async () => {
  const told: RecordKind[][] = [];
  const written = (kinds: ReadonlySet<RecordKind>) => void told.push([...kinds]);
  const opened = await openStore({ indexedDB: new IDBFactory(), IDBKeyRange, written });
  const set = { point: 'p', author: 'Me', written: 0, zone: 'UTC', words: 'x', due: 1 };
  const writes = [{ kind: 'task' as const, id: 't', set }];
  const prepare = async () => success({ writes, value: undefined });
  for (const _twice of [1, 2])
    succeeded(await commit(succeeded(opened), { by: 'Me', why: 'test', prepare }));
  expect(told).toEqual([['task']]);
});
