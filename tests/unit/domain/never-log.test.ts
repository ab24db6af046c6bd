import { describe, expect, test } from 'vitest';
import type { PointKind } from '../../../lib/domain/detection.ts';
import { keyOf } from '../../../lib/domain/key-of.ts';
import { neverLogLine } from '../../../lib/domain/never-log.ts';

const LINES = [
  '',
  'ana@lumo.example',
  'clinic.example',
  '@court.example',
  '+44 20 7123 4567',
  'linkedin/ana',
];

const lineFor = (kind: PointKind, value: string) => neverLogLine(LINES, keyOf(kind, value));

describe('what is never logged', () => {
  test.each([
    ['email', 'ana@lumo.example', 'ana@lumo.example'],
    ['email', 'ANA@Lumo.example', 'ana@lumo.example'],
    ['email', 'doctor@clinic.example', 'clinic.example'],
    ['email', 'doctor@north.Clinic.example', 'clinic.example'],
    ['email', 'clerk@court.example', '@court.example'],
    ['url', 'https://www.clinic.example/staff', 'clinic.example'],
    ['phone', '+442071234567', '+44 20 7123 4567'],
    ['handle', 'LinkedIn/Ana', 'linkedin/ana'],
  ] as const)('%s %s is, by its line', (kind, value, line) => {
    expect(lineFor(kind, value)).toBe(line);
  });

  test.each([
    ['email', 'ben@lumo.example'],
    ['email', 'ana@lumo.example.evil.example'],
    ['email', 'ana@myclinic.example'],
    ['email', 'clinic.example@home.example'],
    ['phone', '+442071234568'],
    ['handle', 'linkedin/anabel'],
    ['alias', 'clinic.example/ana'],
    ['url', 'https://home.example/clinic.example'],
  ] as const)('%s %s is not', (kind, value) => {
    expect(lineFor(kind, value)).toBeUndefined();
  });
});
