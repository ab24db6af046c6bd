import type { namedDates } from '../../lib/domain/natural-date.ts';
import { quickNoteOf } from '../../lib/domain/quick-note.ts';
import type { readNote } from '../../lib/domain/read-note.ts';

/** Finds what words name: dates, and in a note also what was sold and how a survey was answered. */
export interface NoteReader {
  namedDates: typeof namedDates;
  readNote: typeof readNote;
}

let reader: Promise<NoteReader> | undefined;

/** Loads what reads words, once: dates alone are as large as all dialogues together, and the panel opens without it. */
export function loadNoteReader(): Promise<NoteReader> {
  reader ??= Promise.all([
    import('../../lib/domain/natural-date.ts'),
    import('../../lib/domain/read-note.ts'),
  ]).then(
    ([{ namedDates }, { readNote }]) => ({ namedDates, readNote }),
    () => {
      reader = undefined;
      return { namedDates: () => [], readNote: (text, plain) => quickNoteOf(text, [], plain) };
    },
  );
  return reader;
}
