import type { DetectedPeople } from '../../domain/detection.ts';

/**
 * The people of mails, where whoever sent one whose words are not found is a guess: of an open mail they are read as a
 * rule, so that its site was built anew, and what is left may name somebody else.
 */
export function withDoubtedWordless(detection: DetectedPeople): DetectedPeople {
  const { channel, people, primary, conversation } = detection;
  const main = people[primary];
  const isWordless = main?.role === 'sender' && conversation?.messages.length === 0;
  if (main === undefined || channel !== 'email' || !isWordless) return detection;
  return { ...detection, people: people.with(primary, { ...main, confidence: 'guess' }) };
}
