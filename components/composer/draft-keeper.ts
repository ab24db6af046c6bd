import type { Failure, Result } from '../../lib/domain/result.ts';
import type { StoreServices } from '../panel/store-services.ts';

const NOT_KEPT: Failure = {
  code: 'storage',
  message: 'This draft can’t be kept: it is lost when the panel closes. Save it soon.',
};

/** Keeps drafts while they are typed: with each input, of those that come while one is written the last. */
export interface DraftKeeper {
  keep: (id: string, draft: unknown) => void;
  /** Throws a draft away, after whatever was to be written of it. */
  drop: (id: string) => void;
  /** Writes now what is still waiting; call it before the page may go. */
  flush: () => void;
  /** Resolves when everything so far is written, with whether all of it could be. */
  settled: () => Promise<boolean>;
}

/** Makes a keeper that writes one thing after the other and reports what could not be kept. */
export function draftKeeper(
  store: Pick<StoreServices, 'keepDraft' | 'dropDraft'>,
  failed: (failure: Failure | undefined) => void,
): DraftKeeper {
  const waiting = new Map<string, unknown>();
  let writing = 0;
  let last: Promise<unknown> = Promise.resolve();
  const unkept = new Set<string>();

  // no timer: a sidebar may be closed right after a key, and what was not begun by then is lost. Begun at once and
  // not one after the other, since the store keeps them in order
  const write = async (id: string, work: () => ReturnType<StoreServices['keepDraft']>) => {
    writing += 1;
    const result = await work().catch((): Result<undefined> => ({ ok: false, failure: NOT_KEPT }));
    writing -= 1;
    if (result.ok) unkept.delete(id);
    else unkept.add(id);
    failed(result.ok ? undefined : result.failure);
    if (writing === 0) flush();
  };

  const begin = (...how: Parameters<typeof write>) => {
    const written = write(...how);
    last = last.then(() => written);
  };

  const flush = () => {
    for (const [id, draft] of waiting) begin(id, () => store.keepDraft(id, draft));
    waiting.clear();
  };

  return {
    keep(id, draft) {
      waiting.set(id, draft);
      if (writing === 0) flush();
    },
    drop(id) {
      waiting.delete(id);
      begin(id, () => store.dropDraft(id));
    },
    flush,
    async settled() {
      flush();
      await last;
      return unkept.size === 0;
    },
  };
}
