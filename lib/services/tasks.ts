import type { Named } from '../domain/named.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import type { Written } from './views.ts';
import { whoseAre } from './whose.ts';
import { write } from './write.ts';

/** Says that a task is done, now; once it is, nothing changes. */
export async function finishTask(store: Store, id: string): Promise<Result<Written<undefined>>> {
  return write(store, 'done', async (reader) => {
    const task = await reader.live('task', id);
    if (task === undefined) return failure('not-found', 'This task was deleted meanwhile.');
    if (task.done !== undefined) return success({ writes: [], value: undefined });
    const set = { done: store.now() };
    return success({ writes: [{ kind: 'task', id, set }], value: undefined });
  });
}

/** Whose task it is by now, joins computed in; undefined once it or they were deleted. */
export async function contactOfTask(store: Store, id: string): Promise<Named | undefined> {
  const task = await new Reader(store.db).live('task', id);
  if (task === undefined) return undefined;
  const { point, written } = task;
  const [contact] = await whoseAre(store, [{ point, written, held: written }]);
  return contact;
}
