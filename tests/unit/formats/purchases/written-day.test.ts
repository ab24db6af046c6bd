import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ColumnDays,
  type DayOrder,
  writtenDay,
} from '../../../../lib/formats/purchases/written-day.ts';

function wall(text: string, order?: DayOrder) {
  const day = writtenDay(text, order);
  if (typeof day !== 'object') return day;
  const told = new Date(day.wall).toISOString().slice(0, day.isTimed ? 16 : 10);
  return day.offset === undefined ? told : `${told} ${day.offset}`;
}

describe('a day in a cell', () => {
  it.each([
    ['2025-04-03', '2025-04-03'],
    ['2025/4/3', '2025-04-03'],
    ['20250403', '2025-04-03'],
    ['03.04.2025', '2025-04-03'],
    ['3.4.25', '2025-04-03'],
    ['13/04/2025', '2025-04-13'],
    ['04/13/2025', '2025-04-13'],
    ['04/13/25', '2025-04-13'],
    ['13-04-2025', '2025-04-13'],
    ['05/05/2025', '2025-05-05'],
    ['3 April 2025', '2025-04-03'],
    ['Apr 3, 2025', '2025-04-03'],
    ['2025-04-03 10:15', '2025-04-03T10:15'],
    ['2025-04-03T10:15:30', '2025-04-03T10:15'],
    ['2025-04-03T10:15:30.123Z', '2025-04-03T10:15 0'],
    ['2025-04-03 10:15:30 +0200', '2025-04-03T10:15 120'],
    ['2025-04-03 10:15:30 -05:30', '2025-04-03T10:15 -330'],
    ['03.04.2025 10:15 Uhr', '2025-04-03T10:15'],
    ['Apr 3, 2025, 1:15 PM', '2025-04-03T13:15'],
    ['04/13/2025 12:05 am', '2025-04-13T00:05'],
  ])('“%s” is %s', (text, expected) => {
    expect(wall(text)).toBe(expected);
  });

  it('may be two between strokes, and is one where others decide', () => {
    expect(wall('03/04/2025')).toBe('two');
    expect(wall('03/04/2025', 'day')).toBe('2025-04-03');
    expect(wall('03/04/2025', 'month')).toBe('2025-03-04');
    expect(wall('13/04/2025', 'month')).toBe('2025-04-13');
  });

  it.each([
    '',
    'soon',
    '=NOW()',
    '31.02.2025',
    '2025-13-01',
    '13/13/2025',
    '17 May',
    '30 days',
    '45748',
    '2025-04-03 25:00',
    '2025-04-03 10:61',
    '1.1.1020',
    'x'.repeat(4000),
  ])('“%s” is none', (text) => {
    expect(wall(text, 'day')).toBeUndefined();
  });

  it('is the same with points, with strokes and in figures', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        expect(wall(`${day}.${month}.${year}`)).toBe(iso);
        expect(wall(`${day}/${month}/${year}`, 'day')).toBe(iso);
        // where both can be, what the column says is taken
        if (Number(day) <= 12) expect(wall(`${month}/${day}/${year}`, 'month')).toBe(iso);
      }),
    );
  });
});

describe('a column of days', () => {
  it.each<[string[], DayOrder | undefined, boolean]>([
    [['03/04/2025', '13/04/2025'], 'day', false],
    [['03/04/2025', '04/13/2025 10:15'], 'month', false],
    [['03/04/2025', '05/05/2025'], undefined, true],
    [['03/04/2025', '13/04/2025', '04/13/2025'], undefined, true],
    [['2025-04-03', '03.04.2025'], undefined, false],
    [['05/05/2025'], undefined, false],
  ])('of %j writes first the %s', (cells, order, isOpen) => {
    const column = new ColumnDays();
    for (const cell of cells) column.see(cell);
    expect(column).toMatchObject({ order, isOpen });
  });
});
