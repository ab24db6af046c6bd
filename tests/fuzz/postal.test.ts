import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CAPS } from '../../lib/domain/detection.ts';
import { signatureOf } from '../../lib/sites/conclude/signature/read.ts';

const SENDER = { name: 'Ana Pereira', emails: ['ana.pereira@lumo.example'], others: ['Rui Costa'] };
const LINES = [
  'Rue Haute 1',
  '12 High Street',
  'Calle Mayor, 5',
  'Suite 400',
  '1000 Brussels',
  'London EC1A 1BB',
  'Springfield, IL 62704',
  '〒100-0001',
  '東京都千代田区1-1',
  'Belgium',
  'Lumo SA | Hauptstr. 5 | 10115 Berlin',
  'Buyer',
  'T +351 210 555 010',
  'Rui Costa',
  `Rue ${'Haute '.repeat(24)}1`,
  `${'1 '.repeat(70)}Street`,
  `${'a-'.repeat(75)}1`,
  '',
];
const piece = fc.oneof(
  fc.constantFrom(...LINES),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.stringMatching(/^[A-Z][a-z]{1,9} \d{1,4}[a-z]?, [A-Z]{0,2}-?\d{4,5} [A-Z][a-z]{1,60}$/),
);
const line = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(', '));
const lines = fc.array(fc.oneof(piece, line), { maxLength: 12 });

it('a postal address stands in the signature in each of its parts, from the line it names on, and is never longer than is kept', () => {
  fc.assert(
    fc.property(lines, (some) => {
      const text = ['Ana Pereira', ...some].join('\n');
      const { postal } = signatureOf(text, SENDER);
      if (postal === undefined) return;
      expect(postal.value.length).toBeLessThanOrEqual(CAPS.address);
      expect(postal.value).toMatch(/\d/);
      const filled = text.split('\n').filter((one) => one.trim() !== '');
      const from = filled.slice(postal.line - 1, postal.line + 5).join('\n');
      for (const part of postal.value.split(/, | (?=東)/)) expect(from).toContain(part);
    }),
    { numRuns: 500 },
  );
});

it('a street over its town is read among whatever else stands around, or nothing is', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const text = ['Ana Pereira', ...before, 'Rue Basse 7', '2018 Antwerpen', ...after].join('\n');
      const signature = signatureOf(text, SENDER);
      const said = [signature.title?.value, signature.company?.value];
      expect(said).not.toContain('Rue Basse 7');
      expect(said).not.toContain('2018 Antwerpen');
    }),
  );
});
