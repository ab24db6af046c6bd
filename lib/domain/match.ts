import type { KeepablePoint } from './keepable-points.ts';

/** One contact that holds a point now. */
export interface PointHolder {
  contact: string;
  point: string;
  kind: 'personal' | 'shared' | 'company';
}

/** How the points of a detected person and the holders of those points fit together. */
export type PointMatch =
  | { kind: 'known'; contact: string; point: string; confidence: 'certain' | 'likely' }
  | { kind: 'shared'; contacts: string[]; point: string }
  | { kind: 'unknown' };

/**
 * Matches by points alone. Certain needs a point that the page is certain of and that one contact holds as its
 * own; an alias or a shared point is never more than likely, and several contacts are always asked about.
 */
export function matchByPoints(
  points: readonly KeepablePoint[],
  holders: readonly PointHolder[],
): PointMatch {
  const held = points.map((point) => ({
    point,
    holders: holders.filter((one) => one.point === point.key),
  }));
  const first = held.find((one) => one.holders.length > 0);
  if (first === undefined) return { kind: 'unknown' };
  const own = held.filter((one) => one.holders.length === 1 && one.holders[0]?.kind === 'personal');
  const contacts = new Set(own.map((one) => one.holders[0]?.contact ?? ''));
  const strong = own.find((one) => one.point.kind !== 'alias') ?? own[0];
  if (strong !== undefined && isSomebodyNew(points, strong.point)) return { kind: 'unknown' };
  const [contact] = contacts;
  if (contacts.size === 1 && contact !== undefined && strong !== undefined) {
    const certain = strong.point.kind !== 'alias' && strong.point.confidence === 'certain';
    return {
      kind: 'known',
      contact,
      point: strong.point.key,
      confidence: certain ? 'certain' : 'likely',
    };
  }
  const all = new Set(held.flatMap((one) => one.holders.map((holder) => holder.contact)));
  return { kind: 'shared', contacts: [...all], point: first.point.key };
}

/** An unknown address of a person's own beside a known number or page: colleagues share those, so it is a guess. */
function isSomebodyNew(points: readonly KeepablePoint[], held: KeepablePoint): boolean {
  const [surest] = points;
  const personal = surest?.kind === 'email' || surest?.kind === 'handle';
  const sharable = held.kind === 'phone' || held.kind === 'url';
  return surest !== held && personal && surest.confidence === 'certain' && sharable;
}
