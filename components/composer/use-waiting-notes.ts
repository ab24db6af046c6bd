import { useCallback } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import { latestOf, useLive } from '../ui/use-live.ts';
import { type NoteDraft, noteDraftOf } from './kept-drafts.ts';

/** The notes that were begun for others and not saved yet, last touched first. */
export function useWaitingNotes(without: readonly string[]): NoteDraft[] {
  const { store } = usePanelServices();
  const read = useCallback(async () => {
    const drafts = (await store.openDrafts()).filter(({ id }) => id.startsWith('note:'));
    return drafts.map(({ draft }) => noteDraftOf(draft)).filter((note) => note !== undefined);
  }, [store]);
  const notes = latestOf(useLive(read)) ?? [];
  return notes.filter((note) => note.person !== undefined && !without.includes(note.key));
}
