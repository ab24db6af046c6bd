import type { Detection } from '../../domain/detection.ts';
import type { Reading } from '../../domain/stated.ts';
import { isCrowded } from '../crowded-hosts.ts';
import { aboutAnyPage, aboutCrowdedPage, type Place } from './any-page.ts';
import { withSaidPoints } from './said.ts';

/**
 * What a reading comes to, where it arrives: whom a page is about that only states people, and what the contact of a
 * conversation says of their own numbers and addresses. Pure, so that a page need not load it.
 */
export function conclude(reading: Reading, place: Place): Detection {
  if (reading.kind === 'people') return withSaidPoints(reading);
  if (reading.kind !== 'stated') return reading;
  return isCrowded(place.url.hostname)
    ? aboutCrowdedPage(reading, place)
    : aboutAnyPage(reading, place);
}
