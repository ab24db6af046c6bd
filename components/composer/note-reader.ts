import type { NamedDate } from '../../lib/domain/natural-date.ts';
import { type QuickNote, quickNoteOf } from '../../lib/domain/quick-note.ts';

/** Finds what words name: dates, and in a note also what was sold and how a survey was answered. */
export interface NoteReader {
  namedDates: (text: string, now: number, zone: string) => NamedDate[];
  readNote: (text: string, plain: readonly string[], now: number, zone: string) => QuickNote;
}

/**
 * What reads words in the languages that the browser has now. Its parts are loaded once: dates alone are as large as
 * all dialogues together, and the panel opens without them.
 */
export function loadNoteReader(): Promise<NoteReader> {
  return Promise.all([
    import('../../lib/domain/natural-date.ts'),
    import('../../lib/domain/read-note.ts'),
    import('./languages-here.ts').then((module) => module.languagesHere()),
  ]).then(
    ([{ namedDates }, { readNote }, others]) => ({
      namedDates: (text, now, zone) => namedDates(text, now, zone, others),
      readNote: (text, plain, now, zone) => readNote(text, plain, now, zone, others),
    }),
    () => ({ namedDates: () => [], readNote: (text, plain) => quickNoteOf(text, [], plain) }),
  );
}
