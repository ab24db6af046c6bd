import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedDates } from '../../../lib/domain/natural-date.ts';
import { type Mark, quickNoteOf } from '../../../lib/domain/quick-note.ts';
import { wallTimeOf } from '../../../lib/domain/wall-clock.ts';

/** Monday, 2 March 2026, 10:00 in Lisbon. */
const NOW = Date.UTC(2026, 2, 2, 10);
const ZONE = 'Europe/Lisbon';

const noteOf = (input: string, plain: readonly string[] = []) =>
  quickNoteOf(input, namedDates(input, NOW, ZONE), plain);

/** A mark in words: "concern", "topic printer", "task 2026-03-06". */
function wordsOf(mark: Mark): string {
  if (mark.kind === 'topic') return `topic ${mark.topic}`;
  if (mark.kind !== 'task') return mark.kind;
  const due = new Date(wallTimeOf(mark.due, ZONE)).toISOString();
  return `task ${due.endsWith('23:59:59.999Z') ? due.slice(0, 10) : due.slice(0, 16)}`;
}

const MARKED: readonly [input: string, text: string, ...marks: string[]][] = [
  ['! late again', 'late again', 'concern'],
  ['!late again', 'late again', 'concern'],
  ['late again !', 'late again', 'concern'],
  ['the order is ! late', 'the order is late', 'concern'],
  ['+ wants e-mail, no calls', 'wants e-mail, no calls', 'preference'],
  ['+wants e-mail', 'wants e-mail', 'preference'],
  ['wants e-mail +', 'wants e-mail', 'preference'],
  ['#printer offline after the move', 'offline after the move', 'topic printer'],
  ['offline #printer', 'offline', 'topic printer'],
  ['asked about #delivery-times.', 'asked about.', 'topic delivery-times'],
  ['#größe-42 passt nicht', 'passt nicht', 'topic größe-42'],
  ['#プリンター 故障', '故障', 'topic プリンター'],
  ['! #printer offline again', 'offline again', 'concern', 'topic printer'],
  ['#printer !offline', 'offline', 'topic printer', 'concern'],
  ['#printer + likes duplex', 'likes duplex', 'topic printer', 'preference'],
  ['! and + both', 'and + both', 'concern'],
  ['#one and #two', 'and #two', 'topic one'],
  ['Fri send quote', 'send quote', 'task 2026-03-06'],
  ['fri send quote', 'send quote', 'task 2026-03-06'],
  ['Fri: send quote', 'send quote', 'task 2026-03-06'],
  ['send quote on Friday', 'send quote', 'task 2026-03-06'],
  ['send quote by Friday.', 'send quote.', 'task 2026-03-06'],
  ['send the quote on Friday to Leo', 'send the quote to Leo', 'task 2026-03-06'],
  ['Mon call back', 'call back', 'task 2026-03-09'],
  ['next week ring her', 'ring her', 'task 2026-03-09'],
  ['call in 3 days', 'call', 'task 2026-03-05'],
  ['call in two weeks', 'call', 'task 2026-03-16'],
  ['5 Dec renew contract', 'renew contract', 'task 2026-12-05'],
  ['renew on March 14', 'renew', 'task 2026-03-14'],
  ['renew 2026-04-01', 'renew', 'task 2026-04-01'],
  ['1 Feb renew', 'renew', 'task 2027-02-01'],
  ['today send the papers', 'send the papers', 'task 2026-03-02'],
  ['call tomorrow 3pm', 'call', 'task 2026-03-03T15:00'],
  ['ring in 2 hours', 'ring', 'task 2026-03-02T12:00'],
  [
    '! #printer Fri send technician',
    'send technician',
    'concern',
    'topic printer',
    'task 2026-03-06',
  ],
  ['Fri call, then Tuesday visit', 'call, then Tuesday visit', 'task 2026-03-06'],
];

const PLAIN: readonly string[] = [
  'C++ developer, likes C#',
  '#1 priority',
  'costs $5!',
  'Great!',
  'Wow!! really?!',
  '¡Hola!',
  '+44 20 7946 0018',
  'call +1 555 0100 or +44 20 7946 0018',
  '2 + 3 pallets',
  'Ana + Ben decide together',
  'a != b',
  'mail ana+orders@lumo.example',
  'https://lumo.example/#printer',
  'https://lumo.example/2026-04-01/offer',
  'ticket#printer',
  '#printer/offline',
  '##printer',
  '# printer',
  '#',
  '!',
  '+',
  '#printer',
  'Friday',
  'Likes mornings',
  'sat down with her, the sun was out',
  'mon ami',
  'may be late',
  'march on',
  'wants it now',
  'open 24/7',
  'about 3/4 of them',
  'paid on 5/12/2026',
  '2 weeks delivery',
  '1 year warranty, 30 days return',
  'away for 2 weeks',
  'moved in 2019',
  'order 4471 of 5 Dec 2020',
  'spoke yesterday, and 2 days ago',
  'since Friday it is broken',
  'free after Friday',
  'every Monday',
  'last Friday she was angry',
  'holidays 5-9 Dec',
  'a Friday’s meeting',
  'version 1.2.3 at 10:30',
];

describe('a quick note', () => {
  it.each(MARKED)('%j is %j with its marks', (input, text, ...marks) => {
    const note = noteOf(input);
    expect([note.text, ...note.marks.map(wordsOf)]).toEqual([text, ...marks]);
  });

  it.each(PLAIN)('%j is text', (input) => {
    expect(noteOf(input)).toEqual({ text: input, marks: [] });
  });

  it('keeps what its writer said is text, and looks at the next', () => {
    expect(noteOf('! late', ['!'])).toEqual({ text: '! late', marks: [] });
    expect(noteOf('#one #two done', ['#one']).text).toBe('#one done');
    expect(noteOf('Fri call, Tuesday visit', ['Fri:', 'Fri']).text).toBe('Fri call, visit');
  });

  it('keeps the lines of a long one', () => {
    expect(noteOf('!late\n\n- one\n- two #printer\nend').text).toBe('late\n\n- one\n- two\nend');
  });

  const noteText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom('!', '+', '#a', '#', 'Fri', 'by', '5 Dec', 'in 3 days', 'x', '\n', '.'),
      )
      .map((words) => words.join(' ')),
  );

  it('loses no character: text and marks together are what was typed', () => {
    fc.assert(
      fc.property(noteText, (input) => {
        const { text, marks } = noteOf(input);
        const rest = marks.toReversed().reduce((left, { from, to, word }) => {
          expect(left.slice(from, to)).toBe(word);
          return left.slice(0, from) + left.slice(to);
        }, input);
        expect(text.replace(/\s/gu, '')).toBe(rest.replace(/\s/gu, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('is text alone once every mark was said to be text', () => {
    fc.assert(
      fc.property(noteText, (input) => {
        const plain: string[] = [];
        for (let note = noteOf(input); note.marks.length > 0; note = noteOf(input, plain))
          plain.push(...note.marks.map((mark) => mark.word));
        expect(noteOf(input, plain).text).toBe(input.trim());
      }),
      { numRuns: 200 },
    );
  });

  it.each(['! ', '#a ', '+', '5 Dec ', 'in 3 days ', '#', 'a', '1 ', ' ', '#a.', '\u0301', '5/5 '])(
    // fifty times what a note may be: work that grows faster than the text ends in the limit of a test
    'is understood were it a million characters of %j',
    (unit) => {
      const input = unit.repeat(1_000_000 / unit.length);
      const { text, marks } = noteOf(input);
      expect(marks.length).toBeLessThanOrEqual(3);
      expect(text.length).toBeLessThanOrEqual(input.length);
      expect(text === '').toBe(input.trim() === '');
    },
  );
});

describe('a date in a note', () => {
  it.each([
    ['Pacific/Kiritimati', '2026-03-06T09:59:59.999Z'],
    ['America/Los_Angeles', '2026-03-07T07:59:59.999Z'],
    ['Nowhere/Nowhere', '2026-03-06T23:59:59.999Z'],
  ])('ends with its day in %s', (zone, due) => {
    expect(namedDates('Fri', NOW, zone).map((one) => new Date(one.due).toISOString())).toEqual([
      due,
    ]);
  });

  it('ends with its day also across a change of the clocks', () => {
    const [april] = namedDates('call 1 April', NOW, ZONE);
    expect(new Date(april?.due ?? 0).toISOString()).toBe('2026-04-01T22:59:59.999Z');
  });

  it('is always to come', () => {
    const words = fc.constantFrom('Fri', 'Mon', 'today', '1 Jan', 'in 2 hours', 'tonight', 'Sun');
    const nows = fc.integer({ min: NOW, max: NOW + 1e11 });
    fc.assert(
      fc.property(words, nows, (text, now) => {
        for (const { due } of namedDates(text, now, ZONE)) expect(due).toBeGreaterThanOrEqual(now);
        expect(namedDates(text, now, ZONE)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
