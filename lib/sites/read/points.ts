import type { Confidence, DetectedPoint, PointKind } from '../../domain/detection.ts';
import { CAPS } from '../../domain/detection.ts';
import { line } from './name.ts';

/** A point of a detected person, its evidence cut to the cap. */
export function pointOf(
  kind: PointKind,
  value: string,
  confidence: Confidence,
  evidence: string,
): DetectedPoint {
  return {
    kind,
    value: line(value, CAPS.address),
    confidence,
    evidence: line(evidence, CAPS.evidence),
  };
}

/**
 * The weak point of somebody of whom a page shows a name or a member id only:
 * `<site>/<account>/<member or conversation id, else the name>`.
 */
export function aliasOf(
  site: string,
  account: string,
  id: string,
  evidence: string,
): DetectedPoint {
  return pointOf('alias', `${site}/${account}/${id}`, 'likely', evidence);
}
