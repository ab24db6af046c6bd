import * as z from 'zod/mini';
import { asked } from './asked.ts';
import { instant, knownMeta, line, prose } from './record.ts';

/** How often one case can be opened again. */
export const MOST_REOPENED = 500;

/** A concern or complaint, from when it was opened until it is resolved. */
export const caseSchema = z.looseObject({
  ...knownMeta,
  /** What it is about, in the words of whoever wrote it down. */
  words: asked(prose.check(z.minLength(1)), 'prose', 'What it is about'),
  topic: asked(z.optional(line), 'line', 'Topic'),
  /** The member of staff who sees to it. */
  owner: asked(line, 'line', 'Who sees to it'),
  /** When it was raised. */
  opened: instant,
  /** When it was resolved; absent while it is open. */
  resolved: z.optional(instant),
  /** When it was resolved for the first time, whatever became of it since: first-contact resolution is told by it. */
  solved: z.optional(instant),
  /** How it was settled. */
  outcome: asked(z.optional(line), 'line', 'How it was settled'),
  /** What was given for it: a refund, a gift. */
  goodwill: asked(z.optional(line), 'line', 'Given for it (a refund, a gift)'),
  /** When it was opened again, oldest first. */
  reopened: z.optional(z.array(instant).check(z.maxLength(MOST_REOPENED))),
});

/** A concern or complaint, as stored. */
export type Case = z.infer<typeof caseSchema>;

/** The id of the case that an entry raises: pressing twice, and two colleagues, make one. */
export function caseIdOf(interaction: string): string {
  return `k-${interaction}`;
}
