import type { PointKind } from '../../lib/domain/detection.ts';

/** A point as somebody typed it. */
export interface TypedPoint {
  kind: PointKind;
  value: string;
}
