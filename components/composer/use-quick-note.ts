import { useEffect, useMemo, useState } from 'react';
import { type Mark, type QuickNote, quickNoteOf } from '../../lib/domain/quick-note.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import type { NoteMarks } from '../../lib/services/notes.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import type { NoteDraft } from './kept-drafts.ts';
import { loadNoteReader, type NoteReader } from './note-reader.ts';

type Typed = Pick<NoteDraft, 'text' | 'plain'>;

/** How a note is understood while it is typed, and once more when it is saved. */
export interface Understanding {
  marks: readonly Mark[];
  /** What to save of a note; waits for what reads its words. */
  toSave: (note: Typed) => Promise<{ text: string; marks: NoteMarks }>;
}

/** Understands the marks of the note on the line. */
export function useQuickNote(draft: Typed | undefined): Understanding {
  const { now } = usePanelServices();
  const [reader, setReader] = useState<NoteReader>();
  const isTyped = draft !== undefined;
  useEffect(() => {
    if (!isTyped) return undefined;
    let stopped = false;
    void loadNoteReader().then((loaded) => !stopped && setReader(loaded));
    return () => {
      stopped = true;
    };
  }, [isTyped]);
  const marks = useMemo(
    () => (draft === undefined ? [] : understood(draft, reader, now()).marks),
    [draft, reader, now],
  );
  const toSave = async (note: Typed) => {
    const { text, marks: found } = understood(note, await loadNoteReader(), now());
    return { text, marks: marksToSave(found) };
  };
  return { marks, toSave };
}

function understood(
  { text, plain = [] }: Typed,
  reader: NoteReader | undefined,
  now: number,
): QuickNote {
  return reader?.readNote(text, plain, now, zoneHere()) ?? quickNoteOf(text, [], plain);
}

function marksToSave(marks: readonly Mark[]): NoteMarks {
  const saved: NoteMarks = {};
  for (const mark of marks) {
    if (mark.kind === 'topic') saved.topic = mark.topic;
    else if (mark.kind === 'task') saved.due = mark.due;
    else if (mark.kind === 'purchase') saved.sold = mark.sold;
    else if (mark.kind === 'survey') saved.scored = mark.scored;
    else saved.mark = mark.kind;
  }
  return saved;
}
