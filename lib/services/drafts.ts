import { type Result, success } from '../domain/result.ts';
import { storageFailure } from '../store/failures.ts';
import { allDrafts, deleteDraft, draftById, putDraft } from '../store/local.ts';
import type { Store } from '../store/store.ts';

/** A draft that is kept on this device, with the id it was kept under. */
export interface KeptDraft {
  id: string;
  /** When it was last touched, in milliseconds since 1970. */
  at: number;
  draft: unknown;
}

/** A kept draft, or undefined; its shape is the caller's to check. */
export function readDraft(store: Store, id: string): Promise<unknown> {
  return draftById(store.db, id);
}

/** All kept drafts, last touched first. */
export function openDrafts(store: Store): Promise<KeptDraft[]> {
  return allDrafts(store.db);
}

/** Keeps a draft on every input; survives closing the panel, the tab and the browser. */
export async function keepDraft(
  store: Store,
  id: string,
  draft: unknown,
): Promise<Result<undefined>> {
  try {
    await putDraft(store.db, id, draft, store.now());
    return success(undefined);
  } catch (error) {
    return storageFailure(error);
  }
}

/** Throws a draft away, once it is saved or given up. */
export async function dropDraft(store: Store, id: string): Promise<Result<undefined>> {
  try {
    await deleteDraft(store.db, id);
    return success(undefined);
  } catch (error) {
    return storageFailure(error);
  }
}
