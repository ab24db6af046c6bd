import type { DetectedMessage, Detection } from '../domain/detection.ts';
import { withMessageKeys } from '../domain/message-keys.ts';
import { cutText } from '../messages/cut.ts';

/** The most that is remembered of one tab, in bytes of JSON: 10 MB are all there is for every tab. */
export const MOST_BYTES = 128 * 1024;

const GIST = 140;

/**
 * The detection with its texts cut to gists, fitted as `withinBounds` does. A message without a key gets one from its
 * whole text first, because that text is what tells it from others.
 */
export function gistOf(detection: Detection): Detection {
  if (detection.kind !== 'people' || detection.conversation === undefined)
    return withinBounds(detection);
  const { conversation } = detection;
  const keyed = withMessageKeys(conversation.messages, detection.people);
  const messages = keyed.map(gistOfMessage);
  return withinBounds({ ...detection, conversation: { ...conversation, messages } });
}

/** The detection without its oldest messages, until it fits `MOST_BYTES`; broken when even the people do not fit. */
export function withinBounds(detection: Detection): Detection {
  if (detection.kind !== 'people' || detection.conversation === undefined) return fitted(detection);
  const { conversation } = detection;
  const rest = { ...detection, conversation: { ...conversation, messages: [] } };
  const kept = newestWithin(conversation.messages, MOST_BYTES - bytesOf(rest));
  return fitted({ ...detection, conversation: { ...conversation, messages: kept } });
}

function gistOfMessage(message: DetectedMessage): DetectedMessage {
  const line = message.text.replace(/\s+/g, ' ').trim();
  return { ...message, text: line.length > GIST ? `${cutText(line, GIST - 1)}…` : line };
}

function newestWithin(messages: readonly DetectedMessage[], bytes: number): DetectedMessage[] {
  let left = bytes;
  let from = messages.length;
  for (const message of [...messages].reverse()) {
    left -= bytesOf(message) + 1;
    if (left < 0) break;
    from -= 1;
  }
  return messages.slice(from);
}

function fitted(detection: Detection): Detection {
  if (bytesOf(detection) <= MOST_BYTES) return detection;
  return { kind: 'broken', missing: ['a page of ordinary size'] };
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
