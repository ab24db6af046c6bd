import { describe, expect, it, test } from 'vitest';
import { french } from '../../../../../lib/domain/languages/french.ts';
import { german } from '../../../../../lib/domain/languages/german.ts';
import type { Language } from '../../../../../lib/domain/languages/language.ts';
import { spanish } from '../../../../../lib/domain/languages/spanish.ts';
import { namedDates } from '../../../../../lib/domain/natural-date.ts';
import { promisesIn } from '../../../../../lib/domain/promise.ts';
import { readNote } from '../../../../../lib/domain/read-note.ts';
import { endOfDay, wallTimeOf } from '../../../../../lib/domain/wall-clock.ts';
import { writtenCases } from '../written-cases.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const ZONE = 'Europe/London';

const OTHERS: Readonly<Record<string, readonly Language[]>> = {
  en: [],
  de: [german],
  fr: [french],
  es: [spanish],
};
const ALL = [german, french, spanish];

/** A day as docs/rules.md writes it, or nothing: the last moment of it. */
function dayOf(due: number | undefined): string {
  if (due === undefined) return '';
  const wall = wallTimeOf(due, ZONE);
  expect(wall).toBe(endOfDay(wall));
  return new Date(wall).toISOString().slice(0, 10);
}

function understood(note: string, others: readonly Language[]) {
  const { text, marks } = readNote(note, [], NOW, ZONE, others);
  const due = marks.flatMap((one) => (one.kind === 'task' ? one.due : []))[0];
  return { text, due };
}

describe('a day in a note', () => {
  test.each(writtenCases('Day in a note'))('$case', (row) => {
    const { text, due } = understood(row.cell('note'), OTHERS[row.cell('languages')] ?? ALL);
    expect(dayOf(due)).toBe(row.cell('task by'));
    expect(text).toBe(row.cell('text'));
  });

  it('has its hour in each language', () => {
    for (const note of ['morgen um 15 Uhr', 'demain à 15h', 'mañana a las 15:00']) {
      const { due } = understood(`${note} x`, ALL);
      expect(new Date(due ?? 0).toISOString()).toBe('2026-03-03T15:00:00.000Z');
    }
  });

  it.each([
    'so do the quote, we met Sam',
    'do call her, so late, mi casa, in the sun',
    'a vie, a mar, a set of 2 sets, on a die',
    'open 24/7, about 3/4 of them, version 1.2.3',
    'paid on 5/12/2026',
    'es ist mit ihr, mon ami',
  ])('is not “%s” in any of them', (note) => {
    expect(understood(note, ALL)).toEqual({ text: note, due: undefined });
  });
});

describe('a promise', () => {
  test.each(writtenCases('Promise'))('$case', (row) => {
    const others = OTHERS[row.cell('languages')] ?? ALL;
    const datesIn = (text: string) => namedDates(text, NOW, ZONE, others);
    const [found] = promisesIn(row.cell('said'), datesIn, others);
    expect(dayOf(found?.due)).toBe(row.cell('by'));
  });

  it('is nobody’s who is only quoted, in each language', () => {
    const datesIn = (text: string) => namedDates(text, NOW, ZONE, ALL);
    for (const copied of [
      'Danke!\n\nAm Mo., 2. März 2026 schrieb Ben:\nIch schicke es bis Freitag.',
      'Merci !\n\nLe lun. 2 mars 2026 à 10:00, Ben a écrit :\nJe vous envoie le devis vendredi.',
      'Gracias.\n\nEl lun, 2 mar 2026, Ben escribió:\nLe envío la oferta el viernes.',
    ])
      expect(promisesIn(copied, datesIn, ALL)).toEqual([]);
  });
});
