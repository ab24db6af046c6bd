import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scoreIn } from '../../../lib/domain/scored.ts';

/** An answer in short: "csat 4", "nps 9 too slow"; nothing where none is meant. */
const answerIn = (text: string, marks: readonly number[] = []) => {
  const found = scoreIn(text, marks)?.scored;
  return found === undefined ? '' : [found.type, found.score, found.words ?? ''].join(' ').trim();
};

describe('how a survey was answered', () => {
  test.each([
    ['csat 4', 'csat 4'],
    ['CSAT: 5', 'csat 5'],
    ['csat=1', 'csat 1'],
    ['nps 0', 'nps 0'],
    ['nps 10', 'nps 10'],
    ['NPS 9/10', 'nps 9'],
    ['csat 4 of 5', 'csat 4'],
    ['csat 4 out of 5.', 'csat 4'],
    ['nps 9 "too slow"', 'nps 9 too slow'],
    ['nps 9, “too slow”', 'nps 9 too slow'],
    ['csat 2 „zu langsam“ sagt sie', 'csat 2 zu langsam'],
    ['csat 2 « trop lent »', 'csat 2 trop lent'],
    ['asked her: nps 8, likes the colours', 'nps 8'],
    ['csat 4. Will order again', 'csat 4'],
    ['csat 4 – glad', 'csat 4'],
    ['nps 7\nsecond line', 'nps 7'],
    ['csat 9, then nps 9', 'nps 9'],
  ])('is understood of “%s”', (text, answer) => {
    expect(answerIn(text)).toBe(answer);
  });

  test.each([
    'csat 4 of 5 people',
    'csat 4 people',
    'csat 0',
    'csat 6',
    'csat 4.5',
    'csat 4,5',
    'csat -4',
    'nps 11',
    'nps 45',
    'nps -5',
    'nps 9/5',
    'csat 4 of 10',
    'nps 9 points up since March',
    'our csat is good',
    'mycsat 4',
    'csat4',
    'csat 4 "',
    '',
  ])('is not meant by “%s”', (text) => {
    expect(answerIn(text)).toBe('');
  });

  it('may be followed by another mark', () => {
    expect(answerIn('csat 4 #printing', [7])).toBe('csat 4');
    expect(answerIn('csat 4 Friday', [7])).toBe('csat 4');
    expect(answerIn('csat 4 Friday')).toBe('');
  });

  it('says where it stands', () => {
    const text = 'ok, nps 9 "too slow", bye';
    const { from, to, word } = scoreIn(text, []) ?? { from: 0, to: 0, word: '' };
    expect(text.slice(from, to)).toBe('nps 9 "too slow"');
    expect(word).toBe('nps');
  });

  it('takes any text, and only what is on the scale', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('nps', 'csat', ' ', '9', '4', '10', '"', '/', 'of', '“', ',', '\n'),
            fc.string(),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const found = scoreIn(text, []);
          if (found === undefined) return;
          const { type, score } = found.scored;
          expect(score).toBeGreaterThanOrEqual(type === 'csat' ? 1 : 0);
          expect(score).toBeLessThanOrEqual(type === 'csat' ? 5 : 10);
          expect(text.slice(found.from, found.to).toLowerCase()).toMatch(/^(?:nps|csat)/);
        },
      ),
    );
  });
});
