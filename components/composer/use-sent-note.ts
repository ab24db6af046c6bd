import { useEffect, useEffectEvent, useState } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import { refOf, type View } from '../panel/view.ts';
import { type Save, useSave } from '../ui/use-save.ts';
import { useQuickNote } from './use-quick-note.ts';

/** A note that was written elsewhere: selected in the page, or typed into the address bar. */
export interface SentNote {
  text: string;
  /** Whether its marks are meant. */
  marked: boolean;
}

/** Where a sent note comes from and goes to. */
export interface Sending {
  view: View;
  settled: boolean;
  conversation: string | undefined;
  followSent: (listener: (note: SentNote) => void) => () => void;
  /** Takes the words where nobody is recognised or saving failed. */
  append: (text: string) => void;
  onSaved: () => void;
}

/** For so long a page that is still being read may say whom it is about, in milliseconds. */
const PATIENCE_MS = 1_500;

/** Saves a sent note at once for the person in view; where that can't be, its words go on the line as a draft. */
export function useSentNote(sending: Sending): Pick<Save, 'failure'> {
  const { view, settled, conversation, followSent, append, onSaved } = sending;
  const { store } = usePanelServices();
  const { toSave } = useQuickNote(undefined);
  const { save, failure } = useSave();
  const [sent, setSent] = useState<SentNote>();

  const take = useEffectEvent(({ text, marked }: SentNote) => {
    setSent(undefined);
    const person = refOf(view);
    if (person === undefined) return append(text);
    const begunIn = conversation === undefined ? {} : { conversation };
    const note = { id: crypto.randomUUID(), person, ...begunIn };
    const work = async () => {
      const saved = await store.saveNote({
        ...note,
        ...(marked ? await toSave({ text }) : { text }),
      });
      if (!saved.ok) append(text);
      return saved;
    };
    void save(work, (noted) => `Noted for ${noted.contactName}`, onSaved);
    return undefined;
  });
  useEffect(
    () =>
      followSent((note) =>
        setSent((was) =>
          was === undefined ? note : { ...note, text: `${was.text}\n${note.text}` },
        ),
      ),
    [followSent],
  );
  useEffect(() => {
    if (sent === undefined) return undefined;
    const timer = setTimeout(() => take(sent), settled ? 0 : PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [sent, settled]);
  return { failure };
}
