import { CAPS, type Detection } from '../../domain/detection.ts';
import type { Reading, ReadTime } from '../../domain/stated.ts';

/** A detection with the addresses that somebody is signed in with, each once; as it was where the page tells none. */
export function withOwners(
  detection: Detection<ReadTime>,
  addresses: readonly (string | undefined)[],
): Reading {
  const each = new Set(addresses.flatMap((one) => one?.toLowerCase() || []));
  return each.size > 0 ? { ...detection, owners: [...each].slice(0, CAPS.owners) } : detection;
}
