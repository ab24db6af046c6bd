import * as z from 'zod/mini';
import { failure, type Result, success } from '../../domain/result.ts';
import { storageFailure } from '../../store/failures.ts';
import { allSettings, putSettings } from '../../store/local.ts';
import type { Store } from '../../store/store.ts';
import { undoCommit } from '../../store/undo.ts';
import type { Written } from '../views.ts';
import { authorOf } from '../write.ts';
import type { PastImport, Progress } from './import-views.ts';

const KEY = 'imports';
const MOST = 50;

const schema = z.catch(
  z.array(
    z.object({
      commit: z.string(),
      at: z.number(),
      file: z.string(),
      added: z.number(),
      // kept by those before these were noted down
      completed: z._default(z.number(), 0),
      purchases: z.optional(z.number()),
      moved: z.optional(z.number()),
      whole: z._default(z.boolean(), true),
      takenBack: z.boolean(),
    }),
  ),
  [],
);

/** The imports on this device, newest first. */
export async function pastImports(store: Store): Promise<PastImport[]> {
  return schema.parse((await allSettings(store.db))[KEY]);
}

/** Keeps in mind what an import did, so that it can be taken back on any later day. */
export async function rememberImport(store: Store, one: PastImport): Promise<void> {
  const others = (await pastImports(store)).filter(({ commit }) => commit !== one.commit);
  await putSettings(store.db, { [KEY]: [one, ...others].slice(0, MOST) });
}

/**
 * Takes everything back that an import wrote; `kept` counts what stayed because something newer rests on it. What
 * was interrupted goes on where it stopped when it is called again.
 */
export async function takeBackImport(
  store: Store,
  commit: string,
  told: Progress = () => undefined,
): Promise<Result<Written<{ kept: number }>>> {
  const by = await authorOf(store);
  if (!by.ok) return by;
  const undone = await undoCommit(store, commit, by.value, told);
  if (!undone.ok) return undone;
  try {
    const one = (await pastImports(store)).find((past) => past.commit === commit);
    if (one === undefined) return failure('not-found', 'This import is not known any more.');
    await rememberImport(store, { ...one, takenBack: true });
    return success(undone.value);
  } catch (error) {
    return storageFailure(error);
  }
}
