import type { Confidence, DetectedPerson, PointKind } from './detection.ts';
import { keyOf, type PointKey } from './key-of.ts';
import { withoutGuesses } from './signed-guesses.ts';

/** A detected point that may be kept for its person. */
export interface KeepablePoint {
  key: PointKey;
  kind: PointKind;
  value: string;
  confidence: Confidence;
}

const CONFIDENCE_ORDER: Record<Confidence, number> = { certain: 0, likely: 1, guess: 2 };
const KIND_ORDER: Record<PointKind, number> = { email: 0, phone: 1, handle: 2, url: 3, alias: 4 };

/** The points of a detected person that may be kept, each key once, surest first; guesses are only ever offered. */
export function keepablePoints(person: DetectedPerson): KeepablePoint[] {
  const points = new Map<PointKey, KeepablePoint>();
  for (const { kind, value, confidence } of person.points) {
    if (confidence === 'guess' || value.trim() === '') continue;
    const key = keyOf(kind, value);
    const known = points.get(key);
    if (known !== undefined && CONFIDENCE_ORDER[known.confidence] <= CONFIDENCE_ORDER[confidence])
      continue;
    points.set(key, { key, kind, value: value.trim(), confidence });
  }
  return [...points.values()].sort(
    (a, b) =>
      Number(a.kind === 'alias') - Number(b.kind === 'alias') ||
      CONFIDENCE_ORDER[a.confidence] - CONFIDENCE_ORDER[b.confidence] ||
      KIND_ORDER[a.kind] - KIND_ORDER[b.kind],
  );
}

/** The name to show for a detected person: the page's, else the address; one that a signature tells is a guess. */
export function shownName(person: DetectedPerson): string {
  const [point = person.points[0]] = keepablePoints(person);
  return withoutGuesses(person).name ?? point?.value ?? 'Somebody';
}
