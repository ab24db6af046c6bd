import type { namedDates } from '../../lib/domain/natural-date.ts';
import type { saleIn } from '../../lib/domain/sold.ts';

/** Finds what a note names in words: dates, and what was sold. */
export interface NoteReader {
  namedDates: typeof namedDates;
  saleIn: typeof saleIn;
}

let reader: Promise<NoteReader> | undefined;

/** Loads what reads words, once: dates alone are as large as all dialogues together, and the panel opens without it. */
export function loadNoteReader(): Promise<NoteReader> {
  reader ??= Promise.all([
    import('../../lib/domain/natural-date.ts'),
    import('../../lib/domain/sold.ts'),
  ]).then(
    ([dates, sales]) => ({ namedDates: dates.namedDates, saleIn: sales.saleIn }),
    () => {
      reader = undefined;
      return { namedDates: () => [], saleIn: () => undefined };
    },
  );
  return reader;
}
