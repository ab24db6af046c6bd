import { describe, expect, it } from 'vitest';
import type { DetectedPoint } from '../../../lib/domain/detection.ts';
import { keepablePoints } from '../../../lib/domain/keepable-points.ts';
import { matchByPoints, type PointHolder } from '../../../lib/domain/match.ts';

const mail: DetectedPoint = {
  kind: 'email',
  value: 'a@x.example',
  confidence: 'certain',
  evidence: 'From header',
};
const likely: DetectedPoint = { ...mail, confidence: 'likely' };
const handle: DetectedPoint = {
  kind: 'handle',
  value: 'net/a',
  confidence: 'certain',
  evidence: 'URL',
};
const alias: DetectedPoint = {
  kind: 'alias',
  value: 'chat/me/A',
  confidence: 'certain',
  evidence: 'title',
};
const guess: DetectedPoint = {
  kind: 'phone',
  value: '+442071234567',
  confidence: 'guess',
  evidence: 'text',
};

const phone: DetectedPoint = { ...guess, confidence: 'certain' };

const holds = (contact: string, point: string, kind: PointHolder['kind'] = 'personal') => ({
  contact,
  point,
  kind,
});

describe('matching by points', () => {
  it.each<[string, DetectedPoint[], PointHolder[], object]>([
    ['nobody holds it', [mail], [], { kind: 'unknown' }],
    [
      'one holds a certain address',
      [mail],
      [holds('ana', 'email:a@x.example')],
      { kind: 'known', contact: 'ana', confidence: 'certain' },
    ],
    [
      'one holds a likely address',
      [likely],
      [holds('ana', 'email:a@x.example')],
      { kind: 'known', confidence: 'likely' },
    ],
    [
      'one holds an alias',
      [alias],
      [holds('ana', 'alias:chat/me/a')],
      { kind: 'known', confidence: 'likely' },
    ],
    [
      'one holds it as shared',
      [mail],
      [holds('ana', 'email:a@x.example', 'shared')],
      { kind: 'shared', contacts: ['ana'] },
    ],
    [
      'two hold it',
      [mail],
      [holds('ana', 'email:a@x.example'), holds('ben', 'email:a@x.example')],
      { kind: 'shared', contacts: ['ana', 'ben'] },
    ],
    [
      'two points are two people’s',
      [mail, handle],
      [holds('ana', 'email:a@x.example'), holds('ben', 'handle:net/a')],
      { kind: 'shared', contacts: ['ana', 'ben'] },
    ],
    [
      'two points are one person’s',
      [mail, handle],
      [holds('ana', 'email:a@x.example'), holds('ana', 'handle:net/a')],
      { kind: 'known', contact: 'ana', confidence: 'certain' },
    ],
    [
      'a shared one and an own one agree',
      [mail, handle],
      [holds('ana', 'email:a@x.example', 'shared'), holds('ana', 'handle:net/a')],
      { kind: 'known', contact: 'ana' },
    ],
    [
      'a known number stands beside an unknown address',
      [mail, phone],
      [holds('ana', 'phone:+442071234567')],
      { kind: 'unknown' },
    ],
    [
      'a known number stands beside an address that is only likely',
      [likely, phone],
      [holds('ana', 'phone:+442071234567')],
      { kind: 'known', contact: 'ana' },
    ],
    ['only a guess is held', [guess], [holds('ana', 'phone:+442071234567')], { kind: 'unknown' }],
  ])('%s', (_case, points, holders, expected) => {
    const person = { points, role: 'sender', evidence: '', confidence: 'certain' } as const;
    expect(matchByPoints(keepablePoints({ ...person, points }), holders)).toMatchObject(expected);
  });

  it('keeps each address once, surest first, aliases last, guesses out', () => {
    const points = [guess, alias, likely, mail, handle];
    const kept = keepablePoints({ points, role: 'sender', evidence: '', confidence: 'certain' });
    expect(kept.map((one) => [one.key, one.confidence])).toEqual([
      ['email:a@x.example', 'certain'],
      ['handle:net/a', 'certain'],
      ['alias:chat/me/a', 'certain'],
    ]);
  });
});
