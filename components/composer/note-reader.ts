import type { namedDates } from '../../lib/domain/natural-date.ts';
import type { ToldReader } from '../../lib/domain/quick-note.ts';

/** Finds what a note names in words: dates, what was sold, how a survey was answered. */
export interface NoteReader extends ToldReader {
  namedDates: typeof namedDates;
}

let reader: Promise<NoteReader> | undefined;

/** Loads what reads words, once: dates alone are as large as all dialogues together, and the panel opens without it. */
export function loadNoteReader(): Promise<NoteReader> {
  reader ??= Promise.all([
    import('../../lib/domain/natural-date.ts'),
    import('../../lib/domain/sold.ts'),
    import('../../lib/domain/scored.ts'),
  ]).then(
    ([{ namedDates }, { saleIn }, { scoreIn }]) => ({ namedDates, saleIn, scoreIn }),
    () => {
      reader = undefined;
      return { namedDates: () => [], saleIn: () => undefined, scoreIn: () => undefined };
    },
  );
  return reader;
}
