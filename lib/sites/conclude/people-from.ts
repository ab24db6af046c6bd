import { CAPS, type DetectedPerson, type Detection } from '../../domain/detection.ts';
import { merged } from './candidate.ts';

/** Whether the page's own address is the person's: the page is theirs. */
export function isHere({ confidence }: DetectedPerson): boolean {
  return confidence === 'certain';
}

/** The main person and the others; without a main one all of them are nobody in particular. */
export function peopleFrom(
  mains: readonly DetectedPerson[],
  others: readonly DetectedPerson[] = [],
): Detection {
  const people = merged([...mains, ...others]).slice(0, CAPS.people);
  if (people.length === 0) return { kind: 'none' };
  const primary = mains.length === 1 ? 0 : -1;
  return { kind: 'people', site: 'generic', channel: 'web', people, primary };
}
