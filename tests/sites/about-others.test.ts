import { describe, expect, test } from 'vitest';
import type { DetectedPeople, DetectedPerson } from '../../lib/domain/detection.ts';
import { aboutOthers } from '../../lib/sites/conclude/about-others.ts';

const ANNA = 'anna@example.test';

function person(name: string, value: string): DetectedPerson {
  return {
    name,
    points: [{ kind: 'email', value, confidence: 'certain', evidence: 'From header' }],
    role: 'sender',
    evidence: 'From header',
    confidence: 'certain',
  };
}

const anna = person('Anna', 'Anna@Example.test');
const ana = person('Ana', 'ana@lumo.example');
const rui = person('Rui', 'rui@lumo.example');

function thread(people: DetectedPerson[], from: number[], primary = 0): DetectedPeople {
  const messages = from.map((one, at) => ({ key: `${at}`, from: one, text: 'Hello' }));
  return {
    ...{ kind: 'people', site: 'fastmail', channel: 'email', people, primary },
    conversation: { key: 'fastmail/a1/T1', messages },
  };
}

describe('a page that does not tell any more whose it is', () => {
  test('is about who wrote last of the others, as a guess, and everybody keeps their place', () => {
    const read = aboutOthers(thread([anna, ana, rui], [1, 2, 0]), [ANNA]);
    expect(read).toEqual({
      ...thread([anna, ana, rui], [1, 2, 0], 2),
      people: [{ ...anna, confidence: 'guess' }, ana, { ...rui, confidence: 'guess' }],
    });
  });

  test('is about whom the user wrote to, where nobody else wrote', () => {
    expect(aboutOthers(thread([anna, ana], [0]), [ANNA])).toMatchObject({
      primary: 1,
      people: [{ confidence: 'guess' }, { name: 'Ana', confidence: 'guess' }],
    });
  });

  test('is as sure as it was of somebody else, and the user is a guess', () => {
    expect(aboutOthers(thread([ana, anna], [0, 1]), [ANNA])).toMatchObject({
      primary: 0,
      people: [ana, { name: 'Anna', confidence: 'guess' }],
    });
  });

  test('is about nobody where nobody else is there, and nobody is missed', () => {
    const reading = { ...thread([anna], [0]), fields: 1 };
    expect(aboutOthers(reading, [ANNA])).toEqual({ kind: 'none', own: true, fields: 1 });
  });

  test('of several stays about none of them', () => {
    expect(aboutOthers(thread([anna, ana], [0, 1], -1), [ANNA])).toMatchObject({ primary: -1 });
  });

  test.each([
    ['no address of the user is known', [] as string[]],
    ['nobody has it', ['somebody@else.example']],
  ])('stays as it is where %s', (_where, mine) => {
    expect(aboutOthers(thread([anna, ana], [0, 1]), mine)).toEqual(thread([anna, ana], [0, 1]));
  });
});
