import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectionSchema } from '../../lib/messages/schema.ts';
import { ANA, concluded, RUI, threadOf } from '../sites/mail-reading.ts';

const OWN = ['+351 910 555 014', 'Ana Pereira', 'Ana', 'Head of Purchasing', 'Lumo SA', '-- '];
const FOREIGN = ['+351 910 555 099', '+49 30 5550 100', 'www.costa.example', '210 555 016'];
const LINES = [
  ...OWN,
  ...FOREIGN,
  'T: +351 910 555 014',
  'Rui Costa',
  'rui.costa@lumo.example',
  'Best regards,',
  'On Mon, Nov 9, 2026 at 9:14, Rui <rui@x.example> wrote:',
  '> Ana Pereira',
  'From: Rui Costa <rui@x.example>',
  'Sent from my iPhone',
  'PS: one more',
  'For Lumo SA',
  'Rui> Ana Pereira',
  '>>> Rui Costa <rui@x.example> 11/9/2026 9:14 AM >>>',
  'CAUTION: This email came from an external sender.',
  '',
  '_______',
  '\u202E💥\u0000',
  'x'.repeat(3_000),
  '│ '.repeat(1_500),
];
const line = fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme' }));
const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

it('whatever stands in a mail, what its signature adds is a guess and a valid detection', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const found = concluded(threadOf(texts.map((one) => ({ from: 0, text: one }))));
      const [ana, ...others] = found.people;
      expect(detectionSchema.safeParse(found).success).toBe(true);
      expect(others).toEqual([RUI]);
      expect(ana?.points.slice(0, 1)).toEqual(ANA.points);
      const added = ana?.points.slice(1) ?? [];
      expect(added.filter(({ confidence }) => confidence !== 'guess')).toEqual([]);
    }),
  );
});

it('nothing comes from another person’s lines, wherever they stand in the mail', () => {
  const theirs = fc.constantFrom(
    ...FOREIGN.map((one) => `Rui Costa\nSales\n${one}`),
    ...FOREIGN.map((one) => `rui.costa@lumo.example\nT: ${one}`),
    ...FOREIGN.map((one) => `> Ana Pereira\n> T: ${one}`),
    ...FOREIGN.map((one) => `-----Original Message-----\nAna Pereira\n${one}`),
    ...FOREIGN.map((one) => `Please call Maria on ${one}.`),
  );
  const own = fc.array(fc.constantFrom(...OWN, 'T: +351 910 555 014', ''), { maxLength: 8 });
  fc.assert(
    fc.property(own, theirs, (lines, other) => {
      const found = concluded(threadOf([{ from: 0, text: [...lines, other].join('\n') }]));
      const values = found.people[0]?.points.map(({ value }) => value) ?? [];
      expect(values.filter((one) => FOREIGN.some((other) => one.includes(other)))).toEqual([]);
    }),
  );
});

it('mails of others and the user’s own add nothing', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('me' as const, 1), (one, from) => {
      const found = concluded(threadOf([{ from, text: one }]));
      expect(found.people).toEqual([ANA, RUI]);
    }),
  );
});
