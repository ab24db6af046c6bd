import * as z from 'zod/mini';
import { shortHashOf } from '../hash.ts';
import { recordMeta } from './record.ts';

/** "Not about this": a person who is hidden in one conversation, or was said not to be a contact. */
export const dismissalSchema = z.looseObject({
  ...recordMeta,
  /** The conversation's id, or the own point of the contact whom they are not. */
  conversation: z.string().check(z.minLength(1)),
  point: z.string().check(z.minLength(1)),
});

/** "Not about this", as stored. */
export type Dismissal = z.infer<typeof dismissalSchema>;

/** One dismissal a person and conversation. */
export function dismissalIdOf(conversation: string, point: string): string {
  return `d-${shortHashOf(conversation, point)}`;
}
