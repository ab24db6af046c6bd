import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ContactFacts,
  dataQualityOf,
  type PointFact,
} from '../../../../../lib/domain/rules/quality/data-quality.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-31T12:00:00Z');
const KINDS = ['email', 'phone', 'handle', 'url', 'alias'] as const;

/** A fact of so many days ago; nothing where the cell is empty. */
function factIn(cell: string, value: string) {
  return cell === '' ? undefined : { value, at: NOW - Number(cell) * DAY };
}

/** “shared-email:30” is an address of several people, seen 30 days ago; “local-phone:0” a number without its country. */
function pointIn(text: string): PointFact {
  const [name = '', days = ''] = text.split(':');
  const kind = KINDS.find((one) => name.endsWith(one));
  if (kind === undefined) throw new Error(`there is no point “${name}”`);
  const number = name.startsWith('local') ? '020 7946 0001' : '+44 20 7946 0001';
  return {
    kind,
    held: name.startsWith('shared') ? 'shared' : 'personal',
    value: kind === 'phone' ? number : `${kind} of hers`,
    at: NOW - Number(days) * DAY,
  };
}

describe('the data quality of a contact', () => {
  test.each(writtenCases('Data quality'))('$case', (row) => {
    const [title, company] = [
      factIn(row.cell('title'), 'Buyer'),
      factIn(row.cell('company'), 'Lumo SA'),
    ];
    const found = dataQualityOf(
      {
        name: row.cell('name'),
        ...(title === undefined ? {} : { title }),
        ...(company === undefined ? {} : { company }),
        points: row.cell('points').split(' ').filter(Boolean).map(pointIn),
      },
      NOW,
    );
    expect(found.completeness).toBe(row.number('complete'));
    expect(found.freshness).toBe(row.number('fresh'));
    expect(found.certainty).toBe(row.number('certain'));
    expect(found.quality).toBe(row.number('quality'));
    expect(found.n).toBe(row.number('n'));
    const findings = found.findings.map(({ about, what }) => `${about} ${what}`);
    expect(findings.join('; ')).toBe(row.cell('findings'));
  });

  test('tells with each finding what it is and what to do', () => {
    const points: PointFact[] = [
      { kind: 'email', held: 'company', value: 'info@lumo.example', at: NOW - 800 * DAY },
    ];
    const { findings } = dataQualityOf({ name: 'Ana Pereira', points }, NOW);
    expect(findings.map(({ words, advice }) => `${words} ${advice}`)).toEqual([
      'There is no telephone number. Ask for a number.',
      'The company is not known. Ask whom they work for.',
      'What they do is not known. Ask for their title.',
      'info@lumo.example was last seen to hold 26 months ago. Ask whether it still does, and change it where not.',
      'info@lumo.example reaches several people. Ask for one of their own.',
    ]);
  });

  const at = fc.integer({ min: 0, max: 2_000 }).map((days) => NOW - days * DAY);
  const points = fc.array(
    fc.record<PointFact>({
      kind: fc.constantFrom(...KINDS),
      held: fc.constantFrom('personal', 'shared', 'company'),
      value: fc.string(),
      at,
    }),
  );
  const facts: fc.Arbitrary<ContactFacts> = fc.record({ name: fc.string(), points });

  test('lies between 0 and 100, whatever the order of the points', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const found = dataQualityOf(one, NOW);
        expect(found.quality).toBeGreaterThanOrEqual(0);
        expect(found.quality).toBeLessThanOrEqual(100);
        const turned = dataQualityOf({ ...one, points: one.points.toReversed() }, NOW);
        expect(turned.quality).toBe(found.quality);
      }),
    );
  });

  test('never grows with time, and never falls by what is learnt', () => {
    fc.assert(
      fc.property(facts, fc.nat(1_000), (one, days) => {
        const { quality } = dataQualityOf(one, NOW);
        expect(dataQualityOf(one, NOW + days * DAY).quality).toBeLessThanOrEqual(quality);
        const learnt = { ...one, title: { value: 'Buyer', at: NOW } };
        expect(dataQualityOf(learnt, NOW).quality).toBeGreaterThanOrEqual(quality);
      }),
    );
  });
});
