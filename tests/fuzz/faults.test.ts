import { describe, expect, it } from 'vitest';
import type { Confidence, DetectedPerson, Detection } from '../../lib/domain/detection.ts';
import { faultsOf } from '../sites/random-changes.ts';
import { unlessItHangs } from '../sites/unless-it-hangs.ts';

const PAGE = {
  name: 'invented',
  html: '<!doctype html><html><head></head><body><p>Ana</p></body></html>',
  url: 'https://chat.example/1',
  own: [],
};
const DROP = [{ kind: 'drop', at: 0, other: 0 }];
const NOBODY: Detection = { kind: 'none' };

const point = (value: string, confidence: Confidence) =>
  ({ kind: 'email', value, confidence, evidence: 'x' }) as const;
const shows = (...points: DetectedPerson['points']): Detection => ({
  kind: 'people',
  site: 'invented',
  channel: 'email',
  people: [
    { points, role: 'sender', evidence: 'x', confidence: points[0]?.confidence ?? 'guess' },
    {
      points: [point('cc@lumo.example', 'likely')],
      role: 'recipient',
      evidence: 'x',
      confidence: 'likely',
    },
  ],
  primary: 0,
});
const certain = (value: string) => point(value, 'certain');

/** What is at fault where one thing is read of the page as it is, and another once its only line is dropped. */
function faultOf(before: Detection, after: Detection): string | undefined {
  const read = ({ document }: { document: Document }) =>
    document.querySelector('p') === null ? after : before;
  return faultsOf(PAGE, [DROP], read)[0]?.fault;
}

describe('at fault', () => {
  it.each([
    [
      'whoever becomes certain on a page about nobody',
      NOBODY,
      shows(certain('ana@lumo.example')),
      'somebody on a page about nobody is certain',
    ],
    [
      'who was copied in and becomes its certain sender',
      shows(certain('ana@lumo.example')),
      shows(certain('cc@lumo.example')),
      'somebody else is certain',
    ],
    [
      'an address that becomes certain beside theirs',
      shows(certain('ana@lumo.example')),
      shows(certain('ana@lumo.example'), certain('cc@lumo.example')),
      'what was not theirs is certain',
    ],
    [
      'a second address that becomes certain behind another',
      NOBODY,
      shows(point('ana@lumo.example', 'likely'), certain('cc@lumo.example')),
      'somebody on a page about nobody is certain',
    ],
    [
      'a page that cannot be read any more',
      shows(certain('ana@lumo.example')),
      { kind: 'broken', missing: ['a readable page'] },
      'fell over',
    ],
    [
      'an address that is none',
      shows(certain('ana@lumo.example')),
      shows(certain('')),
      'breaks the rules',
    ],
  ] satisfies [string, Detection, Detection, string][])('is %s', (_what, before, after, fault) => {
    expect(faultOf(before, after)).toBe(fault);
  });

  it.each([
    ['the same one', shows(certain('ana@lumo.example')), shows(certain('Ana@lumo.example'))],
    [
      'one of whom it is surer',
      shows(point('ana@lumo.example', 'likely')),
      shows(certain('ana@lumo.example')),
    ],
    [
      'somebody else who is likely',
      shows(certain('ana@lumo.example')),
      shows(point('cc@lumo.example', 'likely')),
    ],
    ['nobody any more', shows(certain('ana@lumo.example')), NOBODY],
  ])('is not %s', (_what, before, after) => {
    expect(faultOf(before, after)).toBeUndefined();
  });
});

describe('a reading without end', () => {
  it('is told', () => {
    const forever = () => {
      for (;;);
    };
    expect(unlessItHangs(forever, 5)).toBe('hangs');
  });

  it('is not one that ends, nor one that falls over', () => {
    expect(unlessItHangs(() => 7)).toBe(7);
    const falls = () => {
      throw new Error('fell');
    };
    expect(() => unlessItHangs(falls)).toThrow('fell');
  });
});
