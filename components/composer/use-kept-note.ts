import { useEffect, useEffectEvent, useRef } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import type { StoreServices } from '../panel/store-services.ts';
import { type NoteDraft, noteDraftOf } from './kept-drafts.ts';

/** When to look for a kept note, and where to put it. */
export interface KeptNoteSearch {
  /** The keys of the person in view, the present one first. */
  keys: readonly string[];
  /** The view is what the page shows by now. */
  settled: boolean;
  /** The line is empty: a line with text stays as it is. */
  empty: boolean;
  /** Resolves when all drafts so far are written. */
  written: () => Promise<void>;
  found: (note: NoteDraft) => void;
}

/**
 * Brings back the note that was begun for the person in view. When the panel has just opened and there is none, the
 * last note that was begun for anybody: it was left behind when the panel closed.
 */
export function useKeptNote({ keys, settled, empty, written, found }: KeptNoteSearch): void {
  const { store } = usePanelServices();
  const opened = useRef(false);
  const asked = useRef<string>(undefined);
  const wanted = keys.join('\n');
  const bring = useEffectEvent(found);
  useEffect(() => {
    asked.current = wanted;
    if (!settled || !empty) return;
    const look = async () => {
      await written();
      const own = await keptFor(store, wanted === '' ? [] : wanted.split('\n'));
      const note = own ?? (opened.current ? undefined : await lastNote(store));
      opened.current = true;
      // the answer still counts when something was typed meanwhile, but not for another person
      if (note !== undefined && asked.current === wanted) bring(note);
    };
    look().catch(() => undefined);
  }, [store, wanted, settled, empty, written]);
}

async function keptFor(
  store: Pick<StoreServices, 'readDraft'>,
  keys: readonly string[],
): Promise<NoteDraft | undefined> {
  for (const key of keys) {
    const note = noteDraftOf(await store.readDraft(`note:${key}`));
    if (note !== undefined) return note;
  }
  return undefined;
}

async function lastNote(store: Pick<StoreServices, 'openDrafts'>): Promise<NoteDraft | undefined> {
  const notes = (await store.openDrafts()).filter(({ id }) => id.startsWith('note:'));
  return noteDraftOf(notes[0]?.draft);
}
