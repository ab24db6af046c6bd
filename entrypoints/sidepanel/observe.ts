import { liveQuery } from 'dexie';
import type { PanelServices } from '../../components/panel/panel-services.ts';
import { type Result, success } from '../../lib/domain/result.ts';
import { storageFailure } from '../../lib/store/failures.ts';

/** Reads now and after every write, of any window, that changes the answer. */
export const observe: PanelServices['observe'] = (read, seen, failed) => {
  // Dexie keeps a closed database to itself: as a value its failure reaches the screen
  const settle = async (): Promise<Result<Awaited<ReturnType<typeof read>>>> => {
    try {
      return success(await read());
    } catch (error) {
      return storageFailure(error);
    }
  };
  const subscription = liveQuery(settle).subscribe((result) => {
    if (result.ok) seen(result.value);
    else failed(result.failure);
  });
  return () => subscription.unsubscribe();
};
