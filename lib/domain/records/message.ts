import * as z from 'zod/mini';
import { shortHashOf } from '../hash.ts';
import { instant, recordMeta } from './record.ts';

/** One mail, chat line or post as it was said: append-only. */
export const messageSchema = z.looseObject({
  ...recordMeta,
  site: z.string(),
  conversation: z.string(),
  /** The key of the point it came from, or `me` for the user. */
  from: z.string(),
  /** When it was said, where the page told. */
  at: z.optional(instant),
  /** When it was read from the page. */
  seen: instant,
  text: z.string().check(z.maxLength(8192)),
  /** The id of the message whose later wording this is. */
  revises: z.optional(z.string()),
});

/** One mail, chat line or post as it was said, as stored. */
export type Message = z.infer<typeof messageSchema>;

/** The id of a conversation: the same for everybody who reads the same thread. */
export function conversationIdOf(site: string, key: string): string {
  return `${site}:${shortHashOf(site, key)}`;
}

/** The id of a message, from the conversation's id and the message's key in it. */
export function messageIdOf(conversationId: string, key: string): string {
  return `m-${shortHashOf(conversationId, key)}`;
}

/** The id under which a later wording of a message is appended. */
export function revisionIdOf(messageId: string, text: string): string {
  return `${messageId}~${shortHashOf(text)}`;
}
