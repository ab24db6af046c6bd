import type {
  Confidence,
  DetectedPerson,
  DetectedRole,
  Detection,
} from '../../domain/detection.ts';
import { pointOf } from '../read/points.ts';

/** Somebody of a network, by a handle with the network before it: `github/jane`. */
export interface Account {
  handle: string;
  /** As shown; empty where nothing shows it. */
  name: string;
}

/** How sure it is that an account is who the page is about, and where that was read. */
export interface Place {
  role: DetectedRole;
  confidence: Confidence;
  evidence: string;
}

/** The person of an account. */
export function personOf({ handle, name }: Account, place: Place): DetectedPerson {
  const { role, confidence, evidence } = place;
  return {
    ...(name === '' ? {} : { name }),
    points: [pointOf('handle', handle.toLowerCase(), confidence, evidence)],
    role,
    evidence,
    confidence,
  };
}

/** A profile page: of one person or organisation, and nobody else. */
export function aboutProfile(site: string, person: DetectedPerson): Detection {
  return { kind: 'people', site, channel: 'social', people: [person], primary: 0 };
}

/** Whether two handles, or parts of them, are one account's. */
export function sameHandle(one: string, other: string): boolean {
  return one !== '' && one.toLowerCase() === other.toLowerCase();
}
