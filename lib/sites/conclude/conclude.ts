import type { DetectedPeople, Detection } from '../../domain/detection.ts';
import type { Reading } from '../../domain/stated.ts';
import { isCrowded } from '../crowded-hosts.ts';
import { aboutAnyPage, aboutCrowdedPage, type Place } from './any-page.ts';
import { inOwnWords } from './own-words.ts';
import { withSaidPoints } from './said.ts';

/**
 * What a reading comes to, where it arrives: whom a page is about that only states people, which words of a mail are
 * its writer's, and what the contact of a conversation says of their own numbers and addresses. Pure, so that a page need not load it.
 */
export function conclude({ owners: _claimed, ...reading }: Reading, place: Place): Detection {
  if (reading.kind === 'people') return withSaidPoints(withOwnWords(reading));
  if (reading.kind === 'none') return { kind: 'none' };
  if (reading.kind !== 'stated') return reading;
  return isCrowded(place.url.hostname)
    ? aboutCrowdedPage(reading, place)
    : aboutAnyPage(reading, place);
}

function withOwnWords(detection: DetectedPeople): DetectedPeople {
  const { conversation, channel } = detection;
  if (conversation === undefined) return detection;
  const messages = inOwnWords(conversation.messages, channel);
  return { ...detection, conversation: { ...conversation, messages } };
}
