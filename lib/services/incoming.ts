import type { DetectedConversation, DetectedMessage, DetectedPerson } from '../domain/detection.ts';
import { keepablePoints, shownName } from '../domain/keepable-points.ts';
import { withMessageKeys } from '../domain/message-keys.ts';
import { conversationIdOf, messageIdOf } from '../domain/records/message.ts';

/** A message of the page under the ids of the store. */
export interface Incoming {
  id: string;
  key: string;
  conversation: string;
  /** Key of the point it came from, or `me`. */
  from: string;
  fromName: string;
  /** Milliseconds since 1970, where the page told. */
  at?: number;
  text: string;
}

/** The messages that a page shows, under the ids that every colleague's store would give them. */
export function incomingMessages(
  site: string,
  conversation: Pick<DetectedConversation, 'key'>,
  messages: readonly DetectedMessage[],
  people: readonly DetectedPerson[],
): Incoming[] {
  const id = conversationIdOf(site, conversation.key);
  return withMessageKeys(messages, people).map((message) => {
    const sender = message.from === 'me' ? undefined : people[message.from];
    const from = message.from === 'me' ? 'me' : senderKey(sender);
    const at = instantOf(message.at);
    const time = at === undefined ? {} : { at };
    const { key, text } = message;
    return {
      id: messageIdOf(id, key),
      key,
      conversation: id,
      from,
      fromName:
        message.from === 'me' ? 'You' : sender === undefined ? 'Somebody' : shownName(sender),
      text,
      ...time,
    };
  });
}

function senderKey(person: DetectedPerson | undefined): string {
  return (person === undefined ? undefined : keepablePoints(person)[0]?.key) ?? 'unknown';
}

function instantOf(iso: string | undefined): number | undefined {
  const at = iso === undefined ? Number.NaN : Date.parse(iso);
  return Number.isFinite(at) ? at : undefined;
}
