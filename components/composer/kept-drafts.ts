import * as z from 'zod/mini';
import { CHANNELS } from '../../lib/domain/channel.ts';
import type { DetectedPerson } from '../../lib/domain/detection.ts';
import { directionSchema } from '../../lib/domain/records/interaction.ts';
import { instant } from '../../lib/domain/records/record.ts';
import type { LogDraft, PersonRef } from '../../lib/services/views.ts';

const confidence = z.enum(['certain', 'likely', 'guess']);
const pointKind = z.enum(['email', 'phone', 'handle', 'url', 'alias']);

/** A person of a page as a draft keeps them. */
export const detectedPerson: z.ZodMiniType<DetectedPerson> = z.object({
  name: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  company: z.exactOptional(z.string()),
  organisation: z.exactOptional(z.literal(true)),
  points: z.array(
    z.object({ kind: pointKind, value: z.string(), confidence, evidence: z.string() }),
  ),
  role: z.enum(['sender', 'recipient', 'participant', 'profile', 'author', 'mentioned']),
  evidence: z.string(),
  confidence,
});

const personRef: z.ZodMiniType<PersonRef> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('contact'),
    id: z.string(),
    name: z.string(),
    point: z.exactOptional(z.string()),
  }),
  z.object({ kind: z.literal('detected'), person: detectedPerson, name: z.string() }),
]);

const noteDraft = z.object({
  /** Made with the draft, so that saving it twice notes once. */
  id: z.string().check(z.minLength(1)),
  text: z.string(),
  /** For whom it was begun; absent while nobody is shown. */
  person: z.exactOptional(personRef),
  /** The key of that person among the drafts. */
  key: z.string(),
  conversation: z.exactOptional(z.string()),
  /** Words that look like marks and were said to be text. */
  plain: z.exactOptional(z.array(z.string())),
});

/** A note that was begun, with the person it was begun for. */
export type NoteDraft = z.infer<typeof noteDraft>;

const logEdits = z.object({
  id: z.string().check(z.minLength(1)),
  channel: z.enum(CHANNELS),
  direction: directionSchema,
  at: instant,
  // longer than a record may be is still kept: saving says so in words
  subject: z.string(),
  summary: z.string(),
  outcome: z.string(),
  topic: z.string(),
  /** What the user ticked and unticked, by message. */
  ticks: z.record(z.string(), z.boolean()),
  /** What was promised and taken for a task. */
  tasks: z.exactOptional(
    z.array(z.object({ id: z.string(), words: z.string(), due: instant })).check(z.maxLength(100)),
  ),
});

/** What the user made of a log before it was saved; the messages themselves are read again from the page. */
export type LogEdits = z.infer<typeof logEdits>;

/** A kept note, or undefined for anything else. */
export function noteDraftOf(kept: unknown): NoteDraft | undefined {
  return noteDraft.safeParse(kept).data;
}

/** The edits to keep of a log that is being prepared. */
export function editsOf(draft: LogDraft): LogEdits {
  const { id, channel, direction, at, subject, summary, outcome, topic, messages, tasks } = draft;
  const ticks = Object.fromEntries(messages.map((one) => [one.id, one.ticked]));
  return {
    id,
    channel,
    direction,
    at,
    subject,
    summary,
    outcome,
    topic,
    ticks,
    ...(tasks === undefined ? {} : { tasks }),
  };
}

/** A fresh draft with what the user had made of it before. */
export function resumed(fresh: LogDraft, kept: unknown): LogDraft {
  const edits = logEdits.safeParse(kept).data;
  if (edits === undefined) return fresh;
  const { ticks, ...fields } = edits;
  const messages = fresh.messages.map((one) => ({
    ...one,
    ticked: one.logged ? one.ticked : (ticks[one.id] ?? one.ticked),
  }));
  return { ...fresh, ...fields, messages };
}
