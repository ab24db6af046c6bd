import type { Failure } from '../../lib/domain/result.ts';
import type { CaseView } from '../../lib/services/case-view.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { useSave } from '../ui/use-save.ts';

/** Resolving a concern and opening it again, each taken back by Undo. */
export interface Resolving {
  busy: boolean;
  failure?: Failure | undefined;
  retry?: (() => void) | undefined;
  resolve: (concern: CaseView) => void;
  reopen: (concern: CaseView) => void;
}

/** Writes what becomes of a concern, one at a time. */
export function useResolve(): Resolving {
  const { store } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  return {
    busy,
    failure,
    retry,
    resolve: ({ id, words }) => void save(() => store.resolveCase(id), `Resolved: ${words}`),
    reopen: ({ id, words }) => void save(() => store.reopenCase(id), `Open again: ${words}`),
  };
}
