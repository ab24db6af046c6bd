import * as z from 'zod/mini';
import { CHANNELS } from '../channel.ts';
import { shortHashOf } from '../hash.ts';
import { instant, line, prose, recordMeta } from './record.ts';

/** Who spoke, seen from the company. */
export const directionSchema = z.enum(['in', 'out', 'both']);

/** Who spoke, seen from the company. */
export type Direction = z.infer<typeof directionSchema>;

/** What a person marked an occasion as, until it becomes a record of its own. */
export const INTERACTION_MARKS = ['concern', 'preference'] as const;

/** One of the marks of an occasion. */
export type InteractionMark = (typeof INTERACTION_MARKS)[number];

/** How many messages one interaction holds at most. */
export const MOST_MESSAGES = 5000;

/** One contact occasion. */
export const interactionSchema = z.looseObject({
  ...recordMeta,
  /** The point under which it is kept: a timeline is a merge over points. */
  point: z.string().check(z.minLength(1)),
  channel: z.enum(CHANNELS),
  direction: directionSchema,
  /** The member of staff. */
  author: line,
  /** The last moment of the occasion; timelines are sorted by it. */
  at: instant,
  /** Its first moment. */
  began: instant,
  /** The time zone it was logged in (IANA), for telling the hour as it was. */
  zone: line,
  /** When it was written down: a join shows what was written while it held. */
  written: instant,
  summary: prose,
  subject: z.optional(line),
  outcome: z.optional(line),
  topic: z.optional(line),
  mark: z.optional(z.enum(INTERACTION_MARKS)),
  /** Adapter id, or `hand` for what was logged without a page. */
  site: z.string().check(z.minLength(1)),
  conversation: z.optional(z.string()),
  /** Ids of its messages, each in at most one interaction. */
  messages: z.array(z.string()).check(z.maxLength(MOST_MESSAGES)),
});

/** One contact occasion, as stored. */
export type Interaction = z.infer<typeof interactionSchema>;

/** The id of an interaction, derived from its first message so that two colleagues who log it make one. */
export function interactionIdOf(firstMessageId: string): string {
  return `i-${shortHashOf('interaction', firstMessageId)}`;
}
