import type { DetectedPeople, Detection } from '../../domain/detection.ts';
import type { Reading, ReadTime } from '../../domain/stated.ts';
import { isCrowded } from '../crowded-hosts.ts';
import { aboutAnyPage, aboutCrowdedPage, type Place } from './any-page.ts';
import { withoutCopies, withoutSignatures } from './own-words.ts';
import { withSaidPoints } from './said.ts';
import { withDoubtedSenders } from './sent-for.ts';
import { withSigned } from './signed.ts';
import { withInstants } from './times.ts';
import { withDoubtedWordless } from './wordless.ts';

/**
 * What a reading comes to, where it arrives: whom a page is about that only states people, when messages were written,
 * which words of a mail are its writer's, and what the contact of a conversation says of themselves, in their words or under them. Pure, so that a page need not load it.
 */
export function conclude(
  { owners: _claimed, fields: _seen, ...reading }: Reading,
  place: Place,
): Detection {
  if (reading.kind === 'people')
    return withDoubtedWordless(withDoubtedSenders(aboutConversation(reading)));
  if (reading.kind === 'none') return { kind: 'none' };
  if (reading.kind !== 'stated') return reading;
  return isCrowded(place.url.hostname)
    ? aboutCrowdedPage(reading, place)
    : aboutAnyPage(reading, place);
}

/** First without what answers copy, so that nothing of it is taken for the writer's; the signatures go last. */
function aboutConversation({
  conversation,
  ...detection
}: DetectedPeople<ReadTime>): DetectedPeople {
  const { channel, people } = detection;
  if (conversation === undefined) return detection;
  const messages = withoutCopies(withInstants(conversation.messages), channel);
  const said = { ...detection, conversation: { ...conversation, messages } };
  const own = withoutSignatures(messages, channel, people);
  return { ...withSigned(withSaidPoints(said)), conversation: { ...conversation, messages: own } };
}
