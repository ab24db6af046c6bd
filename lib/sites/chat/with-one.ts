import { CAPS, type DetectedPerson, type Detection } from '../../domain/detection.ts';
import { line } from '../read/name.ts';
import type { ChatThread } from './chat-line.ts';

/** Whom a chat is with. */
export interface ChatPartner extends Omit<DetectedPerson, 'role'> {
  /** How the chat names them as the writer of a message. */
  readonly writer: string;
}

/** A chat of the user with one person. What somebody else wrote is left out, what names nobody is that person's. */
export function withOne(
  site: string,
  { writer: theirs, ...person }: ChatPartner,
  { key, lines }: ChatThread,
): Detection {
  const messages = lines.flatMap(({ writer, mine, key: id, ...message }) =>
    mine || writer === '' || writer === theirs
      ? { ...message, key: line(id, CAPS.key), from: mine ? ('me' as const) : 0 }
      : [],
  );
  return {
    kind: 'people',
    site,
    channel: 'chat',
    people: [{ ...person, role: 'participant' }],
    primary: 0,
    conversation: { key: line(key, CAPS.key), messages },
  };
}
