import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactsInCsv } from '../../../../lib/formats/contacts/contacts-csv.ts';
import { contactsInVcard } from '../../../../lib/formats/contacts/contacts-vcard.ts';
import { FILE_CAPS } from '../../../../lib/formats/contacts/read-contact.ts';
import { contactsOf, reading } from './reading.ts';

const MB = 1024 * 1024;
const HEADER = 'Name,Email\n';
const repeated = (unit: string, bytes: number) => unit.repeat(Math.floor(bytes / unit.length));

const BOMBS: readonly [string, string][] = [
  ['quotation marks in the middle of a cell', `${HEADER}"a"${repeated('x"', 8 * MB)}`],
  ['doubled quotation marks', `${HEADER}"${repeated('""', 8 * MB)}"`],
  ['one quotation mark and eight megabytes', `${HEADER}"${repeated('a,\n', 8 * MB)}`],
  ['nothing but separators', HEADER + repeated(',', 8 * MB)],
  ['nothing but line ends', HEADER + repeated('\n', 8 * MB)],
  ['nothing but carriage returns', HEADER + repeated('\r', 8 * MB)],
  ['one cell without an end', HEADER + repeated('a', 8 * MB)],
  ['several values without an end', `${HEADER}Ana,${repeated(' ::: ', 8 * MB)}`],
  ['a header without an end', repeated('E-mail 1 - Value,', 8 * MB)],
  ['a line of a card folded without an end', `BEGIN:VCARD\nFN:a\n${repeated(' a\n', 8 * MB)}`],
  ['soft line ends', `BEGIN:VCARD\nFN;QUOTED-PRINTABLE:=\n${repeated('=\n', 8 * MB)}`],
  ['cards that only begin', repeated('BEGIN:VCARD\n', 8 * MB)],
  ['cards within cards', repeated('BEGIN:VCARD\nAGENT:\n', 8 * MB)],
  ['parameters', `BEGIN:VCARD\n${repeated('TEL;A;A;A;A;A;A;A;A:1\n', 8 * MB)}END:VCARD`],
  ['colons', `BEGIN:VCARD\n${repeated(':', 8 * MB)}\nEND:VCARD`],
  ['backslashes', `BEGIN:VCARD\n${repeated('N:\\;\\;\\;\\;\n', 8 * MB)}END:VCARD`],
];

const LONG: readonly [string, string][] = [
  ['a long table', HEADER + 'Ana,ana@x.example\n'.repeat(99_000)],
  ['a long file of cards', 'BEGIN:VCARD\nFN:Ana\nEMAIL:ana@x.example\nEND:VCARD\n'.repeat(99_000)],
];

/** A file of pieces that mean something to one of the readers. */
const puzzling = fc
  .array(
    fc.constantFrom(
      ...[
        'BEGIN:VCARD',
        'END:VCARD',
        'FN:',
        'TEL;',
        'ENCODING=QUOTED-PRINTABLE',
        'CHARSET=x',
        ':',
        ';',
      ],
      ...[
        '=',
        '=C3',
        '\\',
        ' ',
        '\t',
        '\n',
        '\r\n',
        '\r',
        '"',
        ',',
        ' ::: ',
        '* ',
        '\u0000',
        '\uFEFF',
      ],
      ...[
        'Name',
        'Email',
        'Phone',
        'First Name',
        'ana@x.example',
        '+351 210 555 014',
        'Zoë',
        '\uD800',
      ],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

/** The steps in which a decoded file is read, each with the part of it that is done. */
const stepsOf = (text: string) =>
  text.startsWith('BEGIN') ? contactsInVcard(text) : contactsInCsv(text, new Map());
const linesIn = (text: string) => text.split('\n').length - 1;

describe('a hostile file', () => {
  // of eight megabytes: work that grows faster than the file ends in the limit of a test
  it.each(BOMBS)('of %s is read or refused', (_, text) => {
    const read = reading(text);
    if (read.ok)
      for (const one of read.value.contacts) expect(one.name.length).toBeLessThan(20_000);
  });

  it.each([...LONG, ...BOMBS])(
    'takes no more than a thousand lines of %s in one step',
    (_, text) => {
      let before = 0;
      let most = 0;
      for (const done of stepsOf(text)) {
        const at = Math.round(done * text.length);
        if (at > before) most = Math.max(most, linesIn(text.slice(before, at)));
        before = at;
      }
      expect(most).toBeLessThanOrEqual(1_000);
    },
  );

  it.each(LONG)('is read in steps when it is %s', (_, text) => {
    const steps = [...stepsOf(text)].length;
    expect(steps).toBeGreaterThanOrEqual(Math.floor(linesIn(text) / 1_000));
  });

  it('of more bytes or more people than are taken is refused whole', () => {
    expect(reading(new Uint8Array(FILE_CAPS.file + 1))).toMatchObject({ ok: false });
    const many = HEADER + 'A,a@x.example\n'.repeat(FILE_CAPS.rows + 1);
    expect(reading(many)).toMatchObject({ ok: false, failure: { code: 'refused' } });
    const cards = 'BEGIN:VCARD\nFN:A\nEND:VCARD\n'.repeat(FILE_CAPS.rows + 1);
    expect(reading(cards)).toMatchObject({ ok: false, failure: { code: 'refused' } });
  });

  it('of any pieces is read or refused, and every line it names is one of its own', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          puzzling,
          puzzling.map((rest) => HEADER + rest),
          puzzling.map((rest) => `BEGIN:VCARD\n${rest}\nEND:VCARD`),
        ),
        (text) => {
          const read = reading(text);
          if (!read.ok) return;
          const lines = text.split(/\r\n|\r|\n/).length;
          for (const { line } of [...read.value.contacts, ...read.value.problems]) {
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(lines);
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('of any bytes is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void reading(bytes)),
      { numRuns: 2_000 },
    );
  });
});

describe('what a program writes', () => {
  const words = fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '' && !text.includes(' ::: ') && !text.startsWith('* '));

  it('as CSV is read back, whatever the cells hold', () => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = [
          'Full Name,Company,Email',
          ...rows.map(([name, company]) => `${cell(name)},${cell(company)},x@x.example`),
        ].join('\r\n');
        expect(contactsOf(text).contacts.map(({ name, company }) => [name, company])).toEqual(rows);
      }),
      { numRuns: 1_000 },
    );
  });

  it('as vCard is read back, whatever the lines hold and however they are folded', () => {
    const escaped = (text: string) => text.replace(/[\\;,]/g, (one) => `\\${one}`);
    const folded = (text: string, width: number) =>
      Array.from(text).reduce(
        (all, one, at) => all + (at > 0 && at % width === 0 ? `\r\n ${one}` : one),
        '',
      );
    fc.assert(
      fc.property(words, words, fc.integer({ min: 4, max: 80 }), (name, company, width) => {
        const lines = [
          'BEGIN:VCARD',
          'VERSION:3.0',
          folded(`FN:${escaped(name)}`, width),
          folded(`ORG:${escaped(company)}`, width),
          'END:VCARD',
        ];
        expect(contactsOf(lines.join('\r\n')).contacts).toMatchObject([{ name, company }]);
      }),
      { numRuns: 1_000 },
    );
  });
});
