import * as z from 'zod/mini';
import { RECORD_KINDS, type RecordKind } from '../domain/records/kinds.ts';
import { type Result, success } from '../domain/result.ts';
import { msOf } from '../domain/stamp.ts';
import { decodeAll } from '../store/codec.ts';
import { storageFailure } from '../store/failures.ts';
import { allDrafts, deleteDraft } from '../store/local.ts';
import { matchingRows } from '../store/matching-rows.ts';
import type { Store } from '../store/store.ts';

const PREFIX = 'form:';

/** For so long what was deleted may be brought back, with what was typed of it. */
const GRACE_MS = 24 * 3_600_000;

/** More forms than these nobody goes back to. */
const MOST = 200;

const whatItIsOf = z.object({
  of: z.array(z.object({ kind: z.enum(RECORD_KINDS), id: z.string() })),
});

/**
 * Throws away what is kept of forms that ended: a day after what they are about was deleted, and beyond two hundred
 * those that were left alone longest. Other drafts stay.
 */
export async function dropEndedForms(store: Store): Promise<Result<undefined>> {
  try {
    const forms = (await allDrafts(store.db)).filter(({ id }) => id.startsWith(PREFIX));
    const kept: string[] = [];
    for (const { id, draft } of forms) {
      if (kept.length === MOST || (await hasEnded(store, draft))) await deleteDraft(store.db, id);
      else kept.push(id);
    }
    return success(undefined);
  } catch (error) {
    return storageFailure(error);
  }
}

async function hasEnded(store: Store, draft: unknown): Promise<boolean> {
  const { of } = whatItIsOf.safeParse(draft).data ?? { of: [] };
  for (const { kind, id } of of) if (await isLongDeleted(store, kind, id)) return true;
  return false;
}

async function isLongDeleted({ db, now }: Store, kind: RecordKind, id: string): Promise<boolean> {
  const [record] = await decodeAll(db, kind, await matchingRows(db, kind, 'id', [id]));
  if (record?.deleted !== true) return false;
  return msOf(record.stamps['deleted'] ?? '') < now() - GRACE_MS;
}
