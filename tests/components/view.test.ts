import { describe, expect, it } from 'vitest';
import { viewOf } from '../../components/panel/view.ts';
import type { Match, RecognisedPerson, Recognition } from '../../lib/services/views.ts';

function person(index: number, match: Match, dismissed = false): RecognisedPerson {
  const name = `P${index}`;
  const detected = {
    name,
    points: [],
    role: 'sender',
    evidence: '',
    confidence: 'certain',
  } as const;
  return {
    index,
    detected: { ...detected, points: [] },
    name,
    points: [`email:p${index}@x.example`],
    match,
    dismissed,
  };
}

const known: Match = {
  kind: 'known',
  contact: 'ana',
  name: 'Ana',
  confidence: 'certain',
  point: 'email:p0@x.example',
};
const unknown: Match = { kind: 'unknown', candidates: [] };
const page = (people: RecognisedPerson[], primary = 0): Recognition => ({
  site: 's',
  channel: 'email',
  people,
  primary,
});

describe('whom the panel shows', () => {
  it('is the main person of the page', () => {
    expect(viewOf(page([person(0, known)]), undefined)).toMatchObject({
      kind: 'contact',
      id: 'ana',
      visited: false,
    });
    expect(viewOf(page([person(0, unknown)]), undefined)).toMatchObject({ kind: 'unknown' });
  });

  it('is nobody without a page, and a group where nobody is the main one', () => {
    expect(viewOf(undefined, undefined)).toEqual({ kind: 'nobody' });
    expect(viewOf(page([person(0, known)], -1), undefined)).toEqual({ kind: 'group' });
    expect(viewOf(page([person(0, known, true)], -1), undefined)).toEqual({ kind: 'nobody' });
  });

  it('is a contact that was looked up, as a visit unless they are on the page', () => {
    const visit = { kind: 'visit', contact: 'ana', name: 'Ana' } as const;
    expect(viewOf(page([person(0, unknown)]), visit)).toMatchObject({
      kind: 'contact',
      id: 'ana',
      visited: true,
    });
    expect(viewOf(page([person(0, known)]), visit)).toMatchObject({
      visited: false,
      onPage: { index: 0 },
    });
  });

  it('is a company that was pressed, whoever is on the page', () => {
    const company = { kind: 'company', company: 'co-1', name: 'Lumo SA' } as const;
    const shown = { kind: 'company', id: 'co-1', name: 'Lumo SA' };
    expect(viewOf(undefined, company)).toEqual(shown);
    expect(viewOf(page([person(0, known)]), company)).toEqual(shown);
  });

  it('is the person whose chip was chosen', () => {
    const recognition = page([person(0, known), person(1, unknown)]);
    const choice = { kind: 'person', key: 'email:p1@x.example' } as const;
    expect(viewOf(recognition, choice)).toMatchObject({ kind: 'unknown', person: { index: 1 } });
  });
});
