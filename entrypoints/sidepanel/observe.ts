import { liveQuery, type Subscription } from 'dexie';
import { type Failure, type Result, success } from '../../lib/domain/result.ts';
import { storageFailure } from '../../lib/store/failures.ts';

/**
 * Reads now and after every write, of any window, that changes the answer; one reading at a time, and no more than
 * half of the time. While somebody goes on writing, a long import say, each reading is shown, though the next may differ.
 */
export function observe<T>(
  read: () => Promise<T>,
  seen: (value: T) => void,
  failed: (failure: Failure) => void,
): () => void {
  let subscription: Subscription | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isOvertaken = false;
  const show = (result: Result<T>) => {
    if (result.ok) seen(result.value);
    else failed(result.failure);
  };

  // Dexie would begin anew with every write, and one that is always overtaken would never answer. It runs each
  // query of this kind once; the second run only says that something was written
  const round = () => {
    let result: Result<T> | undefined;
    let isShown = false;
    let from = 0;
    let to = 0;
    const query = async () => {
      if (result !== undefined) return 'written';
      from = performance.now();
      result = await settle(read);
      to = performance.now();
      return 'read';
    };
    const told = (what: 'read' | 'written') => {
      if (result === undefined) return;
      if (what === 'read') {
        isShown = true;
        isOvertaken = false;
        show(result);
        return;
      }
      subscription?.unsubscribe();
      // a reading that one write alone overtook may be torn, and the next is there at once
      const isTorn = !isShown && !isOvertaken;
      if (!isShown && isOvertaken) show(result);
      isOvertaken = !isShown;
      const rest = isTorn ? 0 : to + (to - from) - performance.now();
      if (rest > 0) pause = setTimeout(round, rest);
      else round();
    };
    subscription = liveQuery(query).subscribe(told);
  };

  round();
  return () => {
    clearTimeout(pause);
    subscription?.unsubscribe();
  };
}

/** Dexie keeps a closed database to itself: as a value its failure reaches the screen. */
async function settle<T>(read: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await read());
  } catch (error) {
    return storageFailure(error);
  }
}
