import type { DetectedPeople, DetectedPerson } from '../../lib/domain/detection.ts';
import { PRACTICE_SITE } from '../../lib/domain/practice-site.ts';
import type { PracticePerson, PracticeThread } from './practice-threads.ts';

const HOUR = 3_600_000;

/** What an adapter would read of an open practice thread at that moment (milliseconds since 1970). */
export function practiceDetection(thread: PracticeThread, now: number): DetectedPeople {
  const { id, channel, subject, people, messages } = thread;
  return {
    kind: 'people',
    site: PRACTICE_SITE.id,
    channel,
    people: people.map((person, index) => detectedPerson(person, index, channel)),
    primary: 0,
    conversation: {
      key: `practice:${id}`,
      subject,
      messages: messages.map((message) => ({
        key: `practice:${message.id}`,
        from: message.from,
        at: new Date(now - message.hoursAgo * HOUR).toISOString(),
        text: message.text,
      })),
    },
  };
}

function detectedPerson(
  { name, address }: PracticePerson,
  index: number,
  channel: PracticeThread['channel'],
): DetectedPerson {
  const evidence = 'practice page';
  const writes = channel === 'email' ? 'sender' : 'participant';
  return {
    name,
    points: [{ kind: 'email', value: address, confidence: 'certain', evidence }],
    role: index === 0 ? writes : 'recipient',
    evidence,
    confidence: 'certain',
  };
}
