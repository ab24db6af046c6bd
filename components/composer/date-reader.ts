import type { namedDates } from '../../lib/domain/natural-date.ts';

/** Finds the dates in a text. */
export type DateReader = typeof namedDates;

let reader: Promise<DateReader> | undefined;

/** Loads what reads dates, once: it is as large as all dialogues together, and the panel opens without it. */
export function loadDateReader(): Promise<DateReader> {
  reader ??= import('../../lib/domain/natural-date.ts').then(
    (loaded) => loaded.namedDates,
    () => {
      reader = undefined;
      return () => [];
    },
  );
  return reader;
}
