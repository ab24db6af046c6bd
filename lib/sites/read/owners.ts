import type { Detection } from '../../domain/detection.ts';
import type { Reading } from '../../domain/stated.ts';

/** A detection with the addresses that somebody is signed in with; as it was where the page tells none. */
export function withOwners(
  detection: Detection,
  addresses: readonly (string | undefined)[],
): Reading {
  const owners = addresses.flatMap((one) => one || []);
  return owners[0] ? { ...detection, owners } : detection;
}
