import { describe, expect, test } from 'vitest';
import { type Clip, keptAddressOf, messageOfClip } from '../../../lib/domain/clip.ts';
import { cutAtSentence } from '../../../lib/domain/cut-sentence.ts';
import { CAPS } from '../../../lib/domain/detection.ts';

const CLIP: Clip = {
  address: 'https://printweek.example/paper?from=list',
  title: 'Paper prices rise',
  byline: 'Lerato Nkosi',
  siteName: 'Print Week',
  published: '2026-02-28T08:00:00Z',
  text: 'Mills raise their prices.',
};

describe('a text that is cut', () => {
  test('ends after a whole sentence, with the marks that close it', () => {
    expect(cutAtSentence('One is here. “Two is too.” Three is not.', 30)).toBe(
      'One is here. “Two is too.”',
    );
    expect(cutAtSentence('你好。这是第二句。第三句不在', 11)).toBe('你好。这是第二句。');
    expect(cutAtSentence('A heading\nand a paragraph without an end', 16)).toBe('A heading');
  });

  test('stays whole where it fits, also where it ends at the border', () => {
    expect(cutAtSentence('One. Two.', 9)).toBe('One. Two.');
    expect(cutAtSentence('One. Two. Three', 9)).toBe('One. Two.');
  });

  test('takes no dot inside of a number or a name for an end', () => {
    expect(cutAtSentence('It costs 3.50 at lumo.example and more elsewhere', 30)).toBe(
      'It costs 3.50 at lumo.example',
    );
  });

  test('ends after a word where no sentence ends, and never in half a character', () => {
    expect(cutAtSentence('one two three four', 12)).toBe('one two');
    expect(cutAtSentence('x'.repeat(40), 10)).toBe('x'.repeat(10));
    expect(cutAtSentence('😀'.repeat(10), 5)).toBe('😀😀');
  });
});

describe('the message of a clipped page', () => {
  test('says what it is, who wrote it, where it is and what it says', () => {
    expect(messageOfClip(CLIP)).toEqual({
      text: [
        'Paper prices rise',
        'Lerato Nkosi · Print Week · 2026-02-28',
        'https://printweek.example/paper?from=list',
        '',
        'Mills raise their prices.',
      ].join('\n'),
      cut: false,
    });
  });

  test('leaves out what the page does not say', () => {
    const bare = { ...CLIP, byline: '', siteName: '', published: '', text: '' };
    expect(messageOfClip(bare).text).toBe(`${CLIP.title}\n${CLIP.address}`);
  });

  test('keeps to the cap of a message and says plainly that it was cut', () => {
    const { text, cut } = messageOfClip({ ...CLIP, text: 'It goes on and on. '.repeat(800) });
    expect(cut).toBe(true);
    expect(text.length).toBeLessThanOrEqual(CAPS.message);
    expect(text.length).toBeGreaterThan(CAPS.message - 100);
    expect(text).toMatch(/on and on\.\n\n\[Cut here: the page goes on\.\]$/);
  });

  test('keeps to the cap at every length', () => {
    for (let length = CAPS.message - 200; length < CAPS.message + 50; length += 1)
      expect(messageOfClip({ ...CLIP, text: 'x'.repeat(length) }).text.length).toBeLessThanOrEqual(
        CAPS.message,
      );
  });
});

test('an address is kept whole, without an endless query, or not beyond its origin', () => {
  expect(keptAddressOf(new URL('https://a.example/b?utm_source=c'))).toBe(
    'https://a.example/b?utm_source=c',
  );
  expect(keptAddressOf(new URL(`https://ana:secret@a.example/b?c=${'x'.repeat(3_000)}#d`))).toBe(
    'https://a.example/b',
  );
  expect(keptAddressOf(new URL(`https://a.example/${'x'.repeat(3_000)}`))).toBe(
    'https://a.example/',
  );
});
