import type { Language } from './languages/language.ts';
import { type NamedDate, namedDates } from './natural-date.ts';
import { payDayIn } from './pay-day.ts';
import { type QuickNote, quickNoteOf } from './quick-note.ts';
import { scoreIn } from './scored.ts';
import { saleIn } from './sold.ts';

/**
 * A note as it is understood at `now` in the zone (IANA), with what its words tell in English and in the other languages
 * that are given: dates, what was sold, how a survey was answered. A date by which what was sold is due is the
 * purchase's, and no task.
 */
export function readNote(
  text: string,
  plain: readonly string[],
  now: number,
  zone: string,
  others: readonly Language[] = [],
): QuickNote {
  const told = {
    saleIn: (input: string, marks: readonly number[]) =>
      saleIn(input, marks, (words) => payDayIn(words, now, zone, others)),
    scoreIn,
  };
  const dates = namedDates(text, now, zone, others);
  const isDue = ({ from, to }: NamedDate) => /^due\b/i.test(text.slice(from, to));
  const withSale = quickNoteOf(
    text,
    dates.filter((one) => !isDue(one)),
    plain,
    told,
  );
  const sale = withSale.marks.find((one) => one.kind === 'purchase');
  const isElsewhere = ({ from }: NamedDate) =>
    sale?.sold.due === undefined || from < sale.from || from >= sale.to;
  return quickNoteOf(text, dates.filter(isElsewhere), plain, told);
}
