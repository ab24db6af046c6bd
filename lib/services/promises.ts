import { failure, type Result, success } from '../domain/result.ts';
import type { Write } from '../store/ledger.ts';
import { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { zoneHere } from './log-fields.ts';
import { refusedUnder } from './refused-writes.ts';
import type { PromisedTask, Written } from './views.ts';
import { write } from './write.ts';

/** What tasks made of promises have in common: whose they are, who wrote them down, and where they were said. */
export interface Told {
  point: string;
  author: string;
  written: number;
  interaction: string;
}

/** The writes of the tasks that are made of promises, each once; the entry is their receipt. */
export async function promiseWrites(
  reader: Reader,
  tasks: readonly PromisedTask[],
  told: Told,
): Promise<Write[]> {
  const writes = tasks.map(async ({ id, words, due }): Promise<Write[]> => {
    const known = await reader.get('task', id);
    if (known !== undefined && known.deleted !== true) return [];
    const zone = zoneHere();
    return [
      { kind: 'task', id, set: { ...told, zone, words, due, done: undefined, deleted: undefined } },
    ];
  });
  return (await Promise.all(writes)).flat();
}

/** Makes a task of a promise that was said in an entry, once. */
export async function keepPromise(
  store: Store,
  interaction: string,
  task: PromisedTask,
): Promise<Result<Written<undefined>>> {
  return write(store, 'promise', async (reader, author) => {
    const entry = await reader.live('interaction', interaction);
    if (entry === undefined) return failure('not-found', 'This entry was deleted meanwhile.');
    const refused = await refusedUnder(store, reader, entry);
    if (refused !== undefined) return refused;
    const told = { point: entry.point, author, written: store.now(), interaction };
    const writes = await promiseWrites(reader, [task], told);
    return success({ writes, value: undefined });
  });
}

/** Which of these tasks are there by now; undefined once the entry they were said in is not. */
export async function keptPromises(
  store: Store,
  interaction: string,
  tasks: readonly string[],
): Promise<readonly string[] | undefined> {
  const reader = new Reader(store.db);
  if ((await reader.live('interaction', interaction)) === undefined) return undefined;
  const kept = tasks.map(async (id) => ((await reader.live('task', id)) === undefined ? [] : [id]));
  return (await Promise.all(kept)).flat();
}
