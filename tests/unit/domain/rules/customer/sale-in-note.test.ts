import { describe, expect, it, test } from 'vitest';
import { readNote } from '../../../../../lib/domain/read-note.ts';
import { endOfDay, wallTimeOf } from '../../../../../lib/domain/wall-clock.ts';
import { writtenCases } from '../written-cases.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const ZONE = 'Europe/London';

/** A day as docs/rules.md writes it, or nothing: the last moment of it. */
function dayOf(due: number | undefined): string {
  if (due === undefined) return '';
  const wall = wallTimeOf(due, ZONE);
  expect(wall).toBe(endOfDay(wall));
  return new Date(wall).toISOString().slice(0, 10);
}

function understood(note: string, plain: readonly string[] = []) {
  const { marks } = readNote(note, plain, NOW, ZONE);
  const sale = marks.find((one) => one.kind === 'purchase');
  const sold = sale?.sold;
  const due = marks.flatMap((one) => (one.kind === 'task' ? one.due : []))[0];
  const ofOne = sale?.unclear === undefined ? sale?.each?.join(' ') : `${sale.unclear}?`;
  return { sold, due, ofOne: ofOne ?? '' };
}

describe('a sale in a note', () => {
  test.each(writtenCases('Sale in a note'))('$case', (row) => {
    const { sold, due, ofOne } = understood(row.cell('note'));
    const items = sold?.items.map(({ quantity, name }) => `${quantity} ${name}`) ?? [];
    expect(items.join(' + ')).toBe(row.cell('sold'));
    const price = sold?.amount === undefined ? '' : `${sold.amount} ${sold.currency}`;
    expect(price).toBe(row.cell('price'));
    expect(ofOne).toBe(row.cell('of one'));
    expect(sold?.status ?? '').toBe(row.cell('status'));
    expect(dayOf(sold?.due)).toBe(row.cell('to be paid by'));
    expect(dayOf(due)).toBe(row.cell('task by'));
  });

  it('that is taken as text leaves its day to a task', () => {
    const { sold, due } = understood('sold 240 toner due friday', ['sold']);
    expect(sold).toBeUndefined();
    expect(dayOf(due)).toBe('2026-03-06');
  });

  it('that another mark ends leaves a day behind that to a task', () => {
    const { sold, due } = understood('sold 240 toner ! report due friday');
    expect(sold?.due).toBeUndefined();
    expect(dayOf(due)).toBe('2026-03-06');
  });
});
