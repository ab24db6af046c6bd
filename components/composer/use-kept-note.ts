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
  /** Where nobody has one, the last note that was begun for anybody is wanted. */
  anybody: boolean;
  /** What is on the line. */
  current: () => NoteDraft | undefined;
  /** Resolves when all drafts so far are written, with whether all could be. */
  written: () => Promise<boolean>;
  /** There is a note, or none. */
  found: (note: NoteDraft | undefined) => void;
  /** What another window made of the note on the line: undefined when it was saved or given up there. */
  renewed: (note: NoteDraft | undefined) => void;
}

/**
 * Brings back the note that was begun for the person in view. When the panel has just opened and there is none, the
 * last note that was begun for anybody: it was left behind when the panel closed.
 */
export function useKeptNote(search: KeptNoteSearch): void {
  const { keys, settled, empty, anybody, written, found } = search;
  const { store } = usePanelServices();
  const opened = useRef(false);
  const asked = useRef<string>(undefined);
  const wanted = keys.join('\n');
  const bring = useEffectEvent(found);
  useEffect(() => {
    asked.current = wanted;
    if (!settled || !empty) return undefined;
    const look = async () => {
      await written();
      const own = await keptFor(store, wanted === '' ? [] : wanted.split('\n'));
      const note = own ?? (opened.current || !anybody ? undefined : await lastNote(store));
      opened.current = true;
      // the answer still counts when something was typed meanwhile, but not for another person
      if (asked.current === wanted) bring(note);
    };
    const again = () => void look().catch(() => undefined);
    again();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [store, wanted, settled, empty, anybody, written]);
  useRenewedNote(search);
}

/** Looks, when this window gets the focus back, what another one made of the note that is on the line. */
function useRenewedNote({ current, written, renewed }: KeptNoteSearch): void {
  const { store } = usePanelServices();
  const look = useEffectEvent(async () => {
    const now = current();
    // what could not be kept is nowhere but on the line
    if (now === undefined || !(await written())) return;
    const kept = noteDraftOf(await store.readDraft(`note:${now.key}`));
    if (current() !== now) return;
    if (kept?.id !== now.id || kept.text !== now.text) renewed(kept);
  });
  useEffect(() => {
    const focused = () => void look().catch(() => undefined);
    window.addEventListener('focus', focused);
    return () => window.removeEventListener('focus', focused);
  }, []);
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
