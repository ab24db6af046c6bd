import type { PointKind } from '../../lib/domain/detection.ts';

/** A point as somebody typed it. */
export interface TypedPoint {
  kind: PointKind;
  value: string;
}

const PHONE = /^\+?[\d\s()./-]{5,30}$/;

/** The kind of point that a typed address is; undefined for an empty one. */
export function pointOf(text: string): TypedPoint | undefined {
  const value = text.trim();
  if (value === '') return undefined;
  if (/^https?:\/\//i.test(value)) return { kind: 'url', value };
  if (PHONE.test(value)) return { kind: 'phone', value };
  if (value.indexOf('@') > 0 && !value.includes('/')) return { kind: 'email', value };
  return { kind: 'handle', value };
}
