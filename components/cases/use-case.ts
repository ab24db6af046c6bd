import type { CaseView } from '../../lib/services/case-view.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { type Save, useSave } from '../ui/use-save.ts';

/** What can be done with a concern, one at a time, each taken back by Undo. */
export interface CaseActions extends Pick<Save, 'busy' | 'failure' | 'retry'> {
  /** Resolves an open one, opens a resolved one again. */
  turn: (concern: CaseView) => void;
  remove: (concern: CaseView) => void;
}

/** Writes what becomes of a concern; what failed stays here with the way to try again. */
export function useCase(): CaseActions {
  const { store } = usePanelServices();
  const { save, ...state } = useSave();
  return {
    ...state,
    turn: ({ id, words, resolved }) =>
      void (resolved === undefined
        ? save(() => store.resolveCase(id), `Resolved: ${words}`)
        : save(() => store.reopenCase(id), `Open again: ${words}`)),
    remove: ({ id }) => void save(() => store.deleteCase(id), 'Concern deleted'),
  };
}
