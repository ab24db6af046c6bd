import type { DetectedPeople, DetectedPerson, DetectedPoint } from '../../domain/detection.ts';

/** Between a writer and what sends in their place, as lists and services word it. */
const VIA =
  /\S\s+[("“]?(?:via|über|durch|im auftrag von|por|a través de|mediante|par|de la part de|através de|tramite|per conto di|namens|przez|через|on behalf of)\s+\S/iu;

/**
 * The people of mails. Whose name says that something else sends for them is a guess, and their address likely at most:
 * a list that rewrites senders ("Anna Berg via Announce") puts its own there.
 */
export function withDoubtedSenders(detection: DetectedPeople): DetectedPeople {
  const { channel, people } = detection;
  if (channel !== 'email') return detection;
  return { ...detection, people: people.map((one) => (isSentFor(one) ? doubted(one) : one)) };
}

function isSentFor({ name = '' }: DetectedPerson): boolean {
  return VIA.test(name);
}

function doubted(person: DetectedPerson): DetectedPerson {
  const likely = (one: DetectedPoint): DetectedPoint =>
    one.confidence === 'certain' ? { ...one, confidence: 'likely' } : one;
  return { ...person, confidence: 'guess', points: person.points.map(likely) };
}
