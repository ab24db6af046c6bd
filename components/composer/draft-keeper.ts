import type { Failure } from '../../lib/domain/result.ts';
import type { StoreServices } from '../panel/store-services.ts';

const PAUSE_MS = 100;
const NOT_KEPT: Failure = {
  code: 'storage',
  message: 'This draft can’t be kept: it is lost when the panel closes. Save it soon.',
};

/** Keeps drafts while they are typed: a moment after each input, and at once when asked to. */
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  const unkept = new Set<string>();

  const write = (id: string, work: () => ReturnType<StoreServices['keepDraft']>) => {
    const told = (failure: Failure | undefined) => {
      if (failure === undefined) unkept.delete(id);
      else unkept.add(id);
      failed(failure);
    };
    last = last.then(work).then(
      (result) => told(result.ok ? undefined : result.failure),
      () => told(NOT_KEPT),
    );
  };

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const [id, draft] of waiting) write(id, () => store.keepDraft(id, draft));
    waiting.clear();
  };

  return {
    keep(id, draft) {
      waiting.set(id, draft);
      timer ??= setTimeout(flush, PAUSE_MS);
    },
    drop(id) {
      waiting.delete(id);
      write(id, () => store.dropDraft(id));
    },
    flush,
    settled: () => last.then(() => unkept.size === 0),
  };
}
